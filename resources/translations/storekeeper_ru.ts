<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducts, reviews and reverses the stock documents of a Bitrix24 portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Its window is made with Qt {qt}, used under the LGPL. Not made or endorsed by Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, number {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo portal is connected by “Try the demo portal”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and forget…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo portal on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO: sample data on this computer. Nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REAL PORTAL: what you conduct here moves real stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed with a key from {keychain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed; its keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file that only you can open; no keychain was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until Storekeeper is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not since Storekeeper was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known before the next test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, because it is signed out. Connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being tested…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet. Connect it again to test what it can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, because the last test stopped. Connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: the portal refused to tell their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows not all supplier names: the portal refused to tell them to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows documents, stock and warehouses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows no documents: the role of this person lacks the right “View”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows names of colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: scope user_brief is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows supplier names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows no supplier names: scope crm is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows products by their numbers: the portal refused to tell their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows warehouses by their numbers: the portal refused to tell their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows quantities without units: the portal refused to tell the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person is an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as the role of this person allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this portal does not offer the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducts documents: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducts nothing: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels conducting: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels nothing: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts – Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is under way in {name}. Wait until it is over, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of {name} and forget everything about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from this computer: the sign-in, the list of documents, the journal of what you did and the settings of this account. Files that you exported stay where you saved them. In Bitrix24 nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sign-in is forgotten. Its list of documents and the journal of what you did lie on this computer too: delete them as well, or keep them? In Bitrix24 nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer: a key stays in it that opens nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove, keep its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove with its data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>These documents are being worked on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel conducting {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is conducted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the selected documents are conducted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected documents is conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refuses to answer; see the notice above the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents have not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you conduct, cancel or export is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what was done fits the search and the chosen kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all operations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Which operations are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by document or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation, document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operation}: {state}, {progress}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityTree</name>
    <message>
        <source>Operations and their documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://example.bitrix24.com/rest/17/code/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{hours} hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No account is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents have this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are listed; choose one of them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents with this product: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} products have this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document belongs to {portal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document and no product goes by this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned: {what}. {more}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelReview</name>
    <message>
        <source>Cancel conducting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in the order of cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel conducting of {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock is taken back, newest document first. After that the documents can be corrected and conducted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Purchase prices stay as the receipts set them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be cancelled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is also kept in this computer&apos;s activity history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{total}, summed up from the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {warehouses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {warehouses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{route} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Test result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in {list}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal says: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Its lines could not be read, so nothing is foreseen of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts and adjustments go first, so that transfers and write-offs find their stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was conducted last is cancelled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order in which they were selected in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest document goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest number goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents could not be read anew: they are shown as last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines could not be read anew: they are shown as last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock could not be read, so nobody can tell what will be short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products could not be read: one may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouses could not be read: one may be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suppliers could not be read: one may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether inventory management is on could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter by {facet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenOutcome</name>
    <message>
        <source>The chosen document in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the comment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the comment of this document again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the portal&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to see what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd a filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export own views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel conducting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Bitrix24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this document a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan &amp;mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the &amp;books are kept safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things &amp;lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent &amp;problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConductReview</name>
    <message>
        <source>Review before conducting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in the order of conducting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of conducting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at the first refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct 1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} short of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} will be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct all {count} anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct {count} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be conducted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Bitrix24 – Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Bitrix24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your company&apos;s CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is being kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot connect yet: one check stops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check stops the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser to test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an address to test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, with 1 limitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, with {count} limitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, answered in {milliseconds} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is a password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionFoot</name>
    <message>
        <source>Opens the portals and the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Which date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: may do everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse manager: may do everything with documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker: conducts receipts and transfers of two warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wholesale company with a year of documents: receipts, transfers, write-offs and returns in several warehouses. It runs on this computer and answers as Bitrix24 does, so everything can be tried, conducting and cancelling too. What you do there is kept; your own portal is never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and lost answers show how Storekeeper behaves on a bad day. They can be changed the next time you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Stopping: Storekeeper closes after the last answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Demo portal: nothing here is real, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read at length.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detailing</name>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted with Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting cancelled with Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, not over yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a document to see its lines and its effect on stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on stock, warnings: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of this document have not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectModel</name>
    <message>
        <source>Now → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>If conducting is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one to conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} to conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading stock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in any warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 product is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} products are short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not let it be read. The changes below are certain; whether there is enough is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock of 1 warehouse is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock of {count} warehouses is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is enough cannot be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 may let it pass; stock would then be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together the documents take more than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 will refuse {count} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this write-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 will refuse to cancel its conducting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectPanel</name>
    <message>
        <source>Effect on stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on stock by product and warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents whose effect is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unusual quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unusual quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 product and warehouse pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} product and warehouse pairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Effect on stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryButtons</name>
    <message>
        <source>{action}: {operation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent until you let it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Go on with {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the review with those that were never sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet who is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} +{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} – {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersWindow</name>
    <message>
        <source>Where things lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and portals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices and the portals you are signed in to; secrets are sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked and what became of it, and what the portal last held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be deleted while Storekeeper is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program did, without secrets; at most 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens folders. Copy the path instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{day}, {time} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Framed</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as reviewed, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadingMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document itself is always shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of what happened to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries are in Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardWindow</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>The translation “{language}” is missing or damaged, so Storekeeper speaks English. Install Storekeeper again to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaterPanel</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later documents that used this stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: {document} took {quantity}, {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as this computer knows, nobody has used this stock since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is left. Cancel conducting of {documents} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough is left, so {document} can stay conducted. Check that the goods it moved are really there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough is left, so they can stay conducted. Check that the goods they moved are really there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Work is under way – Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} operations are still under way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in the background, everything is done to its end and Storekeeper then closes by itself. Stopped, the document under way gets its answer and the rest stays as it is; you can go on with it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent; Storekeeper closes when the last answer is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes now, Storekeeper itself when everything is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>The portal&apos;s own total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines}, {quantity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal gives {money} as the total of the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>This address opens nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper understands addresses of documents only, not this one: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to a document of {portal}, and no account of that portal is open or can be opened. Connect it first, then use the address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document {id} among those that were read from {portal}. It may be deleted, or your role may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents without a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{portal} – Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo portal is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo portal has started but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your Bitrix24 portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper works with the inventory documents of your portal. You need a webhook address or a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was here for a while. What is under way goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>Their statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} of {all} drafts would be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the effect of the one to conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the effect of all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sums}; {count} without a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} in 1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} in {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No document is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;reviewed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An operation is over, not everything was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {done}. Not done: {refused}. Open Storekeeper to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New drafts to conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New drafts: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OAuthPage</name>
    <message>
        <source>Portal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example.bitrix24.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the application&apos;s settings in Bitrix24, the handler path is {address}. If an administrator chose another, paste the address after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address from the browser, or the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>It is dated ahead, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about it is unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} × usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} of {product} is {times} times the usual {usual}: check the quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} costs {price} here and usually {usual}: check the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others} and {count} more: entered twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others}, too: entered twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} changed it at {time} and may still be working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it at {time} and may still be working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>{account} is open in another window of Storekeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of {account} cannot be used: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}: {work}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: {outcome}. {what_happened}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePages</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>What became of each document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeWindow</name>
    <message>
        <source>Which outcomes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting is being cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no views of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents it lists stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no views of Storekeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for everything on the screen from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark windows, or whichever the system has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast draws stronger borders and darker words in the status marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows show more documents at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the portal is asked whether documents have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading only. One is gentle: colleagues who work in the portal do not notice. Documents are always conducted one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting and cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, one document that is ready is conducted without a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, conducting can be cancelled without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who opens the document in the portal can read it. The journal on this computer keeps the reason in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that is scanned anywhere in the window finds its document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners type faster than people. Raise this if codes arrive in pieces, lower it if quick typing is taken for a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key your scanner presses after each code; most press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sound for a document that was found, another for one that was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while another window is in front; Activity holds it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When colleagues have made documents that wait to be conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different one if something was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows that the program is running and brings its window to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides everything from passers-by. Unlocking takes a press of a button and no password: to keep somebody out, lock the computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal says who conducted or cancelled what, and why. Nothing is removed by itself: only when you press the button below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove older entries…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Result of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save the pages as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Try again; if it stays so, copy the details for whoever looks after Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper reads the document back to find out. Do not do it again until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask for the portal&apos;s certificate to be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the portal in a browser: a network sign-in page may be waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, check the portal&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection of this computer and the portal&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, and ask whether the portal is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network may be slow or the portal busy; try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to let Storekeeper through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again with a new webhook address or a new sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and sign in; your list stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing to the webhook or the app in Bitrix24, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to let your role view documents of every type you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to check what your role may do, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to give your role this permission, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to open the document&apos;s warehouses to your role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to confirm this access, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator why this access was turned down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to open this connection to your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list; somebody may have deleted it, or hidden it from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the portal&apos;s own words, mend the document in Bitrix24, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel its conducting first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and look at the document&apos;s status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to switch inventory management on, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the portal which plan holds this, and to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this in 1C; the portal takes its stock from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Bitrix24&apos;s support can lift this; ask the owner to write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the portal, or connect to another portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again with the portal&apos;s new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the portal brought up to date, or do this in Bitrix24 itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list, then try again. If it stays so, do it in Bitrix24 itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on in {countdown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not use one of its warehouses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 turned it down for its own reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting of {document} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was conducted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was not conducted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was not conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting of {document} was not cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was changed after your review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether {document} was conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether conducting of {document} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in stock now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are booked back. The answer was lost; the portal shows it on reading back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are booked back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are booked. The answer was lost; the portal shows it on reading back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its lines as they are now, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper reads it back in {countdown}. Do not do it again until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the document in Bitrix24, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so. Ask {person} if you are not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what stopped the operation, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, which is no longer so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM › Inventory management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24&apos;s support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreseen from what was read last; the portal was not asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 does not name the permission. It follows from the action and the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in Bitrix24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since review, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting cancelled — answer was lost, checked with portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted — answer was lost, checked with portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started, you stopped the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started, the journal could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started, Storekeeper was closed before its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started, the operation ended before its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the portal gave no clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the portal does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unknown}. Checking again in {countdown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} is not complete: {count} things need mending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has no supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has a line without a quantity above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has a line whose product is missing or was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has a product of a type that is not kept in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has a product that needs a barcode per piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has a line without a warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} names a warehouse that is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} names a warehouse that no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has a line from and to the same warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has an empty field that Bitrix24 needs filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier is missing. A receipt needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has no quantity above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product is missing or was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product is of a type that is not kept in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product needs a barcode per piece; finish it in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has no warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warehouse is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warehouse no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to are the same warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that Bitrix24 needs is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product {product} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is of a type that is not kept in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse {warehouse} is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse {warehouse} no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity is zero in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of line {line} is missing or was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of line {line} is of a type that is not kept in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has no warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warehouse of line {line} is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warehouse of line {line} no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to are the same warehouse in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity is zero in lines {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products of lines {lines} are missing or were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products of lines {lines} are of types not kept in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {lines} need a barcode per piece; finish them in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {lines} have no warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} no longer exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to are the same warehouse in lines {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked by this; the portal was only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed by this; the portal was only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. What you see is what was read last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked. The portal was not asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The portal was not asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked. The document is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked. The document is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is still conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods may be booked already; it is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods may be booked back already; it is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal may have carried it out; it is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes can only be given in Bitrix24; finish the document there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another warehouse in Bitrix24, or have this one switched on, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the document in Bitrix24, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the warehouse switched on again in Bitrix24, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conducted document cannot be edited: put right what it names, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods have moved on: cancel the later documents that used them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or receive what is missing, or lower the quantity; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or receive {missing} at {warehouse}, or lower the quantity; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or receive {missing} more, or lower the quantity; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Bitrix24 administrator, or whoever manages inventory access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM › Settings › Inventory access permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your role, switch on “{permission}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your role, section {kind}, switch on “{permission}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer resources › Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please let my Bitrix24 account use Storekeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please switch on inventory management in our Bitrix24 portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Bitrix24 plan does not include REST for inventory management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the inventory permissions of my role.
{page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give my role the permission “{permission}”.
{page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please add the missing scope to my webhook.
{page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please add the scope “{scope}” to my webhook.
{page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not view inventory documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not view {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not change {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not conduct {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not delete {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access still has to be confirmed in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access was turned down in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not use this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct adjustments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct write-offs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of adjustments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of write-offs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not conduct receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not conduct adjustments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not conduct transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not conduct returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not conduct write-offs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of adjustments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of write-offs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View and select warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product}: {needed} needed, {there} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short {missing} of {product}: {needed} needed, {there} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little of {product} at {warehouse}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little of {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little stock for {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of {document} does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} is already conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} is conducted, which does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} is not conducted, which does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: nothing to cancel, it is no longer conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} is not conducted, so there is nothing to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its status does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already conducted by {person} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already conducted by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already conducted {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already cancelled by {person} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already cancelled by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already cancelled {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} by {person}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came between Storekeeper and the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another page answered in the portal&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s answer is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s address was not found in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing takes connections at the portal&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the portal came about in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network did not let Storekeeper through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not accept this connection any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not use a warehouse of {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no access to the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no access to the CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no access to people&apos;s names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no access to what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for is not in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} is no longer in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 turned {document} down for its own reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory management is switched off in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s plan does not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 takes no more questions of this kind for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 has blocked programs from this portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has moved to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal broke down while it was working on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal does not have a function that Storekeeper needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not understand what Storekeeper asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal gave a reason that Storekeeper does not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Recent problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen problem in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report holds this list, the log, versions and settings; passwords and addresses with passwords are masked. It is sent to nobody: you save it and read it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since Storekeeper was started this went wrong. The program went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went wrong since Storekeeper was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsWindow</name>
    <message>
        <source>Recent problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{per_cent} % · </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the reason to the document&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: conducting cancelled. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {person}: conducting cancelled. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in your own words what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment stays as it is until a reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment would be too long; the reason stays in Activity only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment of {count} documents would be too long; there the reason stays in Activity only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Wrong quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong supplier or price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered when conducting is cancelled; the one you gave last stands first, and “Other” is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {number} reasons already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal&apos;s exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultFoot</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the marked documents in the list; with none or one marked, those that were refused or are unknown, else all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the unknown documents back from the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the review with these documents; nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking again would change nothing for what was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>About this operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, {day}, since {start}, by {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents}, {day}, since {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents}, {day}, {start} to {end}, by {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents}, {day}, {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One was not conducted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One was already conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} were not conducted any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were already conducted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One answer was lost and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} answers were lost and checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One is still waiting or under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} are still waiting or under way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>{document}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} is conducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting of {document} is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an Excel workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be read: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>change {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have {have}, change {change}, after {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short {short}, see {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, see {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was {before} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is there is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough only after {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document, at the end of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents, at the end of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used later by {documents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} +{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused to let you conduct receipts ({time}): it may again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused to let you conduct adjustments ({time}): it may again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused to let you conduct transfers ({time}): it may again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused to let you conduct write-offs ({time}): it may again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused to let you conduct returns ({time}): it may again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused to let you cancel receipts ({time}): it may again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused to let you cancel adjustments ({time}): it may again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused to let you cancel transfers ({time}): it may again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused to let you cancel write-offs ({time}): it may again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused to let you cancel returns ({time}): it may again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the selected documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read documents and stock again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading documents and stock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document has changed since the last reading; it is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents have changed since the last reading; all are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 balance has changed since the last reading; it is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} balances have changed since the last reading; all are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and balances have changed since the last reading ({documents} and {balances}); all are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and stock read at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send although stock is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send while stock is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal limit reached, continues in {countdown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the document under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} operations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, open Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused}, show the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>One after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper sends one change at a time to a portal. The next document waits until the portal has answered for the one before, so a document is never conducted on stock that another one is just taking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a request leaves, the journal on this computer holds what is asked, by whom, when and why, and it has reached the disk. A power cut cannot take away the knowledge that something was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After every change the document is read from the portal again. What you see is what the portal says, not what we hoped for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an answer is lost, the request is not simply sent again. The document is read until it is certain what became of it. Until then it is shown as Unknown and cannot be chosen for another change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document that somebody has changed since you reviewed it is not sent. It comes back as “Changed since review”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be sent when the connection comes back, and after an interruption nothing goes on until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop lets the document under way finish. Those that were not sent are not started, and the result says which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” cannot be written in {folder}: you may not change files there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not fit: the disk of {folder} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so many rows. Save as CSV, or narrow the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds now will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanBoard</name>
    <message>
        <source>Scan mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close scan mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a product, to see the documents that contain it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected documents: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is selected yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Number, title, product, supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted by the CA file you chose; the connection is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted; the connection is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: the portal is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {name}, administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted: documents, stock and warehouses can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: without it Storekeeper can read nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted: supplier names are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: supplier names are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted: names of colleagues are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: colleagues are shown by their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this application, add “{scope}” under Assign permissions, save, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this webhook, add “{scope}” under Assign permissions, save, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory management is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Bitrix24 open CRM › Inventory management and switch it on, or ask an administrator to. Then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading, conducting and cancelling are offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the portal&apos;s Commercial catalog module. Missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal does not offer the list of documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are shown, but not everything can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list answers, first {count} documents read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list answers, and is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there are documents, your role may lack the right “View”: CRM › Settings › Inventory access permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list answers, {count} documents read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer and the portal agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min ahead of the portal&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min behind the portal&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of documents come from the portal and stay right; “today” may not. Set this computer&apos;s clock by the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your company signs its own certificates, choose its CA file; your administrator has it. Otherwise somebody may be listening in: do not go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks and applications need a commercial plan of Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its documents are made and conducted there, not in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has moved to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing secret was sent there. If your portal was renamed, paste its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 has blocked this portal&apos;s REST interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the support of Bitrix24 can lift that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No portal answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else does: a web page or a sign-in page of the network. Copy the address again, and check that a browser opens the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not answer this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy or under maintenance. Test again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was not found. Check how it is spelt, and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there. Check the address, and whether the portal is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time. Check the network, the firewall or the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s proxy did not let it through. Check the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was revoked or mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address again from Bitrix24: Developer resources › Integrations, your incoming webhook. If it is gone, make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not let this person use REST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator whether your account may use webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not view inventory documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator for “View” for each document type: CRM › Settings › Inventory access permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of an incoming webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. A webhook&apos;s address begins with https:// and contains /rest/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not name a portal. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address begins with http://, so its password would travel unprotected. Use the one with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address, but not of a webhook: it must contain /rest/, a number and a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code at the end is missing. Copy the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address of REST version 3. Copy the one that looks like /rest/17/code/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be a webhook&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your portal&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address. It looks like example.bitrix24.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the application&apos;s client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the application&apos;s client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code in this. Copy the whole address from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Sign in again and copy the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has ended. Press “Sign in with browser” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. If the portal showed an error there, check the client id and the handler address; then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not let you sign in. Ask an administrator whether you may use this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s code is good for 30 seconds, and they have passed. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s code is not good any more: it lives 30 seconds and works once. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server does not know this client id with this secret. Copy both again from the application in Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan. Applications need a commercial plan of Bitrix24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application lacks a permission. Add “catalog” under Assign permissions in Bitrix24, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not trusted by this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached. Check the network, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server gave no sound answer. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate authority in the chosen file. It must be in PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept until Storekeeper is closed, and left out of logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in Storekeeper&apos;s own folder, sealed with a key from {keychain}, and is left out of logs and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain was found. The address is kept in a file that only you can open, and is left out of logs and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the account could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be kept: {path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be read: {path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be read. Connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for changes every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before conducting a single document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a reason when conducting is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason into the document&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to a barcode scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause between two signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner ends a code with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound for every scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound when an operation has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when an operation has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when there are new drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is far larger than settings ever are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a settings file of Storekeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of Storekeeper. Update this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “{setting}” in this file makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices about the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your choices was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as the program comes. The damaged file is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are as the program comes: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is kept for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no password and no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in use now. {number} are unknown here and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of {file} were imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockFoot</name>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the stock again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock read from the portal at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock read at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Notices about the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matching} of {all} match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected, {hidden} not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{selected}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>What is shown of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Reading rests: {count} documents so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading documents: {count} of about {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} · as of {time}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} · up to date {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents so far; older ones are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading documents, {count} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading documents, {count} of about {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can work with those that are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was read {age}. Conducting is off until the portal is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work goes on by itself in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View number n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines, effect on stock, history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalPopup</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an amount can stand here, such as {one}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first amount is the larger one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper, drafts to conduct: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Storekeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program goes on. If you were conducting documents, refresh the list to see what the portal holds. The details help whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views and types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, shown now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a view of this name. It will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Way to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an address made in Bitrix24. Needs a plan with REST access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with OAuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser. Needs an app made by an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I get it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Other › Incoming webhook, choose the permissions catalog, crm and user_brief, save, and copy the address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Conduct 1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Conduct {count} documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel conducting of {count} documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export 1 document to {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export {count} documents to {format}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal limit, {countdown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are being checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling conducting {settled} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting {settled} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{running} running, {finished} finished today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more: {outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel conducting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was conducted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts to conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Octagon</name>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} (added up from the lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>{product}, {warehouse}: {change}, now unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}, {warehouse}: now {now}, after {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short {short}: {needed} needed, {there} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is there could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reserved} reserved, {free} free afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchasing price afterwards: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchasing price {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what_happened}, but the comment was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost, reading the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason could not be added to the document&apos;s comment: {reason} It is kept in Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} {number}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>error {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal&apos;s exact words:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>How the books are kept safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vacancies</name>
    <message>
        <source>No inventory documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are made in Bitrix24, under Inventory management. They appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Bitrix24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not view inventory documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal answers, but gives no documents to your role. Ask an administrator for “View” per document type: CRM › Settings › Inventory access permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was conducted today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cancelled this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} documents are hidden by a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} documents are hidden by {filters} filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
