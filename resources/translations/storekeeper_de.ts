<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Storekeeper</source>
        <translation>Über Storekeeper</translation>
    </message>
    <message>
        <source>Storekeeper {version}</source>
        <translation>Storekeeper {version}</translation>
    </message>
    <message>
        <source>Conducts, reviews and reverses the stock documents of a Bitrix24 portal.</source>
        <translation>Bucht, prüft und storniert die Bestandsdokumente eines Bitrix24-Portals.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Its window is made with Qt {qt}, used under the LGPL. Not made or endorsed by Bitrix24.</source>
        <translation>Freie Software unter der MIT-Lizenz. Die Oberfläche ist mit Qt {qt} gemacht, das unter der LGPL steht. Nicht von Bitrix24 hergestellt oder empfohlen.</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Lizenzen aller Bestandteile</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>{person}, number {id}</source>
        <translation>{person}, Nummer {id}</translation>
    </message>
    <message>
        <source>The demo portal is connected by “Try the demo portal”.</source>
        <translation>Das Demo-Portal wird über „Demo-Portal ausprobieren“ verbunden.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Anmeldung über</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Zugriffsbereiche</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Erneut verbinden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Sign out and forget…</source>
        <translation>Abmelden und vergessen…</translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Eingehender Webhook</translation>
    </message>
    <message>
        <source>OAuth application</source>
        <translation>OAuth-Anwendung</translation>
    </message>
    <message>
        <source>Demo portal on this computer</source>
        <translation>Demo-Portal auf diesem Computer</translation>
    </message>
    <message>
        <source>DEMO: sample data on this computer. Nothing here is real.</source>
        <translation>DEMO: Beispieldaten auf diesem Computer. Nichts davon ist echt.</translation>
    </message>
    <message>
        <source>REAL PORTAL: what you conduct here moves real stock.</source>
        <translation>ECHTES PORTAL: Was Sie hier buchen, bewegt echten Bestand.</translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed with a key from {keychain}</source>
        <translation>Im Ordner von Storekeeper, verschlüsselt mit einem Schlüssel aus {keychain}</translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed; its keychain does not answer</source>
        <translation>Im Ordner von Storekeeper, verschlüsselt; der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>In a file that only you can open; no keychain was found</source>
        <translation>In einer Datei, die nur Sie öffnen können; es wurde kein Schlüsselbund gefunden</translation>
    </message>
    <message>
        <source>Kept until Storekeeper is closed</source>
        <translation>Gespeichert, bis Storekeeper geschlossen wird</translation>
    </message>
    <message>
        <source>Not kept: signed out</source>
        <translation>Nicht gespeichert: abgemeldet</translation>
    </message>
    <message>
        <source>Not since Storekeeper was started</source>
        <translation>Nicht seit dem Start von Storekeeper</translation>
    </message>
    <message>
        <source>Not known before the next test</source>
        <translation>Erst nach dem nächsten Test bekannt</translation>
    </message>
    <message>
        <source>Nothing, because it is signed out. Connect it again.</source>
        <translation>Nichts, da abgemeldet. Verbinden Sie das Konto erneut.</translation>
    </message>
    <message>
        <source>Being tested…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Not known yet. Connect it again to test what it can do.</source>
        <translation>Noch nicht bekannt. Verbinden Sie das Konto erneut, um zu testen, was möglich ist.</translation>
    </message>
    <message>
        <source>Nothing, because the last test stopped. Connect it again.</source>
        <translation>Nichts, da der letzte Test abgebrochen ist. Verbinden Sie das Konto erneut.</translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: the portal refused to tell their names.</source>
        <translation>Zeigt Kollegen mit ihren Nummern: Das Portal gibt ihre Namen nicht preis.</translation>
    </message>
    <message>
        <source>Shows not all supplier names: the portal refused to tell them to this person.</source>
        <translation>Zeigt nicht alle Lieferantennamen: Das Portal gibt sie dieser Person nicht preis.</translation>
    </message>
    <message>
        <source>Shows documents, stock and warehouses.</source>
        <translation>Zeigt Dokumente, Bestände und Lager.</translation>
    </message>
    <message>
        <source>Shows no documents: the role of this person lacks the right “View”.</source>
        <translation>Zeigt keine Dokumente: Der Rolle dieser Person fehlt das Recht „Anzeigen“.</translation>
    </message>
    <message>
        <source>Shows names of colleagues.</source>
        <translation>Zeigt Namen von Kollegen.</translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: scope user_brief is missing.</source>
        <translation>Zeigt Kollegen mit ihren Nummern: Der Zugriffsbereich user_brief fehlt.</translation>
    </message>
    <message>
        <source>Shows supplier names.</source>
        <translation>Zeigt Lieferantennamen.</translation>
    </message>
    <message>
        <source>Shows no supplier names: scope crm is missing.</source>
        <translation>Zeigt keine Lieferantennamen: Der Zugriffsbereich crm fehlt.</translation>
    </message>
    <message>
        <source>Shows products by their numbers: the portal refused to tell their names.</source>
        <translation>Zeigt Produkte mit ihren Nummern: Das Portal gibt ihre Namen nicht preis.</translation>
    </message>
    <message>
        <source>Shows warehouses by their numbers: the portal refused to tell their names.</source>
        <translation>Zeigt Lager mit ihren Nummern: Das Portal gibt ihre Namen nicht preis.</translation>
    </message>
    <message>
        <source>Shows quantities without units: the portal refused to tell the units.</source>
        <translation>Zeigt Mengen ohne Einheiten: Das Portal gibt die Einheiten nicht preis.</translation>
    </message>
    <message>
        <source>this person is an administrator.</source>
        <translation>diese Person ist Administrator.</translation>
    </message>
    <message>
        <source>as far as the role of this person allows.</source>
        <translation>soweit die Rolle dieser Person es erlaubt.</translation>
    </message>
    <message>
        <source>this portal does not offer the method.</source>
        <translation>dieses Portal bietet die Methode nicht an.</translation>
    </message>
    <message>
        <source>Conducts documents: {reason}</source>
        <translation>Bucht Dokumente: {reason}</translation>
    </message>
    <message>
        <source>Conducts nothing: {reason}</source>
        <translation>Bucht nichts: {reason}</translation>
    </message>
    <message>
        <source>Cancels conducting: {reason}</source>
        <translation>Storniert Buchungen: {reason}</translation>
    </message>
    <message>
        <source>Cancels nothing: {reason}</source>
        <translation>Storniert nichts: {reason}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts – Storekeeper</source>
        <translation>Konten – Storekeeper</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Work with it</source>
        <translation>Damit arbeiten</translation>
    </message>
    <message>
        <source>{name} (demo)</source>
        <translation>{name} (Demo)</translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation>{name}, in Benutzung</translation>
    </message>
    <message>
        <source>Something is under way in {name}. Wait until it is over, or stop it first.</source>
        <translation>In {name} läuft gerade etwas. Warten Sie, bis es fertig ist, oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Abmelden und vergessen</translation>
    </message>
    <message>
        <source>Sign out of {name} and forget everything about it?</source>
        <translation>Von {name} abmelden und alles darüber vergessen?</translation>
    </message>
    <message>
        <source>Deleted from this computer: the sign-in, the list of documents, the journal of what you did and the settings of this account. Files that you exported stay where you saved them. In Bitrix24 nothing changes.</source>
        <translation>Von diesem Computer gelöscht werden: die Anmeldung, die Liste der Dokumente, das Journal Ihrer Vorgänge und die Einstellungen dieses Kontos. Exportierte Dateien bleiben, wo Sie sie gespeichert haben. In Bitrix24 ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from this computer?</source>
        <translation>{name} von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its sign-in is forgotten. Its list of documents and the journal of what you did lie on this computer too: delete them as well, or keep them? In Bitrix24 nothing changes.</source>
        <translation>Die Anmeldung wird vergessen. Auch die Liste der Dokumente und das Journal Ihrer Vorgänge liegen auf diesem Computer: mitlöschen oder behalten? In Bitrix24 ändert sich nichts.</translation>
    </message>
    <message>
        <source>The keychain did not answer: a key stays in it that opens nothing now.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet: Ein Schlüssel bleibt darin, der nichts mehr öffnet.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Remove, keep its data</source>
        <translation>Entfernen, Daten behalten</translation>
    </message>
    <message>
        <source>Remove with its data</source>
        <translation>Mit Daten entfernen</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>These documents are being worked on already.</source>
        <translation>Diese Dokumente werden bereits bearbeitet.</translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation>{count} buchen</translation>
    </message>
    <message>
        <source>Cancel conducting {count}…</source>
        <translation>{count} stornieren…</translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation>Es ist kein Dokument ausgewählt.</translation>
    </message>
    <message>
        <source>This document is conducted already.</source>
        <translation>Dieses Dokument ist bereits gebucht.</translation>
    </message>
    <message>
        <source>All of the selected documents are conducted already.</source>
        <translation>Alle ausgewählten Dokumente sind bereits gebucht.</translation>
    </message>
    <message>
        <source>This document is not conducted.</source>
        <translation>Dieses Dokument ist nicht gebucht.</translation>
    </message>
    <message>
        <source>None of the selected documents is conducted.</source>
        <translation>Keines der ausgewählten Dokumente ist gebucht.</translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation>Es besteht keine Verbindung zum Portal.</translation>
    </message>
    <message>
        <source>The portal refuses to answer; see the notice above the list.</source>
        <translation>Das Portal verweigert die Antwort; siehe den Hinweis über der Liste.</translation>
    </message>
    <message>
        <source>The documents have not been read yet.</source>
        <translation>Die Dokumente wurden noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>What you conduct, cancel or export is kept here.</source>
        <translation>Was Sie buchen, stornieren oder exportieren, wird hier festgehalten.</translation>
    </message>
    <message>
        <source>No operation matches</source>
        <translation>Kein passender Vorgang</translation>
    </message>
    <message>
        <source>Nothing of what was done fits the search and the chosen kind.</source>
        <translation>Kein Vorgang passt zur Suche und zur gewählten Art.</translation>
    </message>
    <message>
        <source>Show all operations</source>
        <translation>Alle Vorgänge zeigen</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Which operations are shown</source>
        <translation>Welche Vorgänge gezeigt werden</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Search by document or person</source>
        <translation>Nach Dokument oder Person suchen</translation>
    </message>
    <message>
        <source>Document or person</source>
        <translation>Dokument oder Person</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close Activity</source>
        <translation>Aktivität schließen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Operation, document</source>
        <translation>Vorgang, Dokument</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>{operation}: {state}, {progress}</source>
        <translation>{operation}: {state}, {progress}</translation>
    </message>
</context>
<context>
    <name>ActivityTree</name>
    <message>
        <source>Operations and their documents</source>
        <translation>Vorgänge und ihre Dokumente</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>https://example.bitrix24.com/rest/17/code/</source>
        <translation>https://example.bitrix24.com/rest/17/code/</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes ago</source>
        <translation>
            <numerusform>vor {minutes} Minute</numerusform>
            <numerusform>vor {minutes} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>{hours} hours ago</source>
        <translation>
            <numerusform>vor {hours} Stunde</numerusform>
            <numerusform>vor {hours} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>vor {days} Tag</numerusform>
            <numerusform>vor {days} Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto geöffnet</translation>
    </message>
    <message>
        <source>{count} documents have this number</source>
        <translation>{count} Dokumente haben diese Nummer</translation>
    </message>
    <message>
        <source>They are listed; choose one of them there.</source>
        <translation>Sie sind aufgelistet; wählen Sie dort eines aus.</translation>
    </message>
    <message>
        <source>Documents with this product: {count}</source>
        <translation>Dokumente mit diesem Produkt: {count}</translation>
    </message>
    <message>
        <source>{count} products have this code</source>
        <translation>{count} Produkte haben diesen Code</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Anderes Portal</translation>
    </message>
    <message>
        <source>This document belongs to {portal}.</source>
        <translation>Dieses Dokument gehört zu {portal}.</translation>
    </message>
    <message>
        <source>{type}, {status}</source>
        <translation>{type}, {status}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>No document and no product goes by this code.</source>
        <translation>Zu diesem Code gibt es weder ein Dokument noch ein Produkt.</translation>
    </message>
    <message>
        <source>Scanned: {what}. {more}</source>
        <translation>Gescannt: {what}. {more}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>CancelReview</name>
    <message>
        <source>Cancel conducting</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Documents in the order of cancelling</source>
        <translation>Dokumente in der Reihenfolge der Stornierung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Keep conducted</source>
        <translation>Gebucht lassen</translation>
    </message>
    <message>
        <source>{count} not ready</source>
        <translation>{count} nicht bereit</translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation>Buchung von 1 Dokument stornieren</translation>
    </message>
    <message>
        <source>Cancel conducting of {count} documents</source>
        <translation>Buchung von {count} Dokumenten stornieren</translation>
    </message>
    <message>
        <source>Stock is taken back, newest document first. After that the documents can be corrected and conducted again.</source>
        <translation>Der Bestand wird zurückgenommen, das neueste Dokument zuerst. Danach können die Dokumente korrigiert und erneut gebucht werden.</translation>
    </message>
    <message>
        <source>{sentence} Purchase prices stay as the receipts set them.</source>
        <translation>{sentence} Einkaufspreise bleiben, wie die Wareneingänge sie gesetzt haben.</translation>
    </message>
    <message>
        <source>Nothing here can be cancelled yet.</source>
        <translation>Hier kann noch nichts storniert werden.</translation>
    </message>
    <message>
        <source>The reason is also kept in this computer&apos;s activity history.</source>
        <translation>Der Grund wird auch in der Aktivität auf diesem Computer festgehalten.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{total}, summed up from the lines</source>
        <translation>{total}, aus den Positionen summiert</translation>
    </message>
    <message>
        <source>From {warehouses}</source>
        <translation>Von {warehouses}</translation>
    </message>
    <message>
        <source>To {warehouses}</source>
        <translation>Nach {warehouses}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>from {source} to {target}</source>
        <translation>von {source} nach {target}</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>von {source}</translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation>nach {target}</translation>
    </message>
    <message>
        <source>{route} and {count} more</source>
        <translation>{route} und {count} weitere</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Position</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} Positionen</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Test result</source>
        <translation>Testergebnis</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Noch nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search in {list}</source>
        <translation>In {list} suchen</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation>In Bitrix24 öffnen</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>CA-Datei wählen…</translation>
    </message>
    <message>
        <source>The portal says: “{words}”</source>
        <translation>Das Portal sagt: „{words}“</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Its lines could not be read, so nothing is foreseen of it.</source>
        <translation>Die Positionen konnten nicht gelesen werden, daher gibt es hierfür keine Vorschau.</translation>
    </message>
    <message>
        <source>Receipts and adjustments go first, so that transfers and write-offs find their stock.</source>
        <translation>Zugänge kommen zuerst, damit Umlagerungen und Ausbuchungen Bestand finden.</translation>
    </message>
    <message>
        <source>What was conducted last is cancelled first.</source>
        <translation>Was zuletzt gebucht wurde, wird zuerst storniert.</translation>
    </message>
    <message>
        <source>The order in which they were selected in the list.</source>
        <translation>Die Reihenfolge, in der sie in der Liste ausgewählt wurden.</translation>
    </message>
    <message>
        <source>The oldest document goes first.</source>
        <translation>Das älteste Dokument kommt zuerst.</translation>
    </message>
    <message>
        <source>The lowest number goes first.</source>
        <translation>Die niedrigste Nummer kommt zuerst.</translation>
    </message>
    <message>
        <source>Your own order.</source>
        <translation>Ihre eigene Reihenfolge.</translation>
    </message>
    <message>
        <source>The documents could not be read anew: they are shown as last seen.</source>
        <translation>Die Dokumente konnten nicht neu gelesen werden: Sie werden wie zuletzt gesehen gezeigt.</translation>
    </message>
    <message>
        <source>The lines could not be read anew: they are shown as last seen.</source>
        <translation>Die Positionen konnten nicht neu gelesen werden: Sie werden wie zuletzt gesehen gezeigt.</translation>
    </message>
    <message>
        <source>The stock could not be read, so nobody can tell what will be short.</source>
        <translation>Der Bestand konnte nicht gelesen werden, daher ist unklar, was fehlen wird.</translation>
    </message>
    <message>
        <source>The products could not be read: one may have been deleted.</source>
        <translation>Die Produkte konnten nicht gelesen werden: Eines kann gelöscht sein.</translation>
    </message>
    <message>
        <source>The warehouses could not be read: one may be switched off.</source>
        <translation>Die Lager konnten nicht gelesen werden: Eines kann deaktiviert sein.</translation>
    </message>
    <message>
        <source>The suppliers could not be read: one may be missing.</source>
        <translation>Die Lieferanten konnten nicht gelesen werden: Einer kann fehlen.</translation>
    </message>
    <message>
        <source>Whether inventory management is on could not be read.</source>
        <translation>Ob die Bestandsverwaltung aktiviert ist, konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter by {facet}</source>
        <translation>Nach {facet} filtern</translation>
    </message>
    <message>
        <source>Filter {filter}</source>
        <translation>Filter {filter}</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Filter {filter} entfernen</translation>
    </message>
</context>
<context>
    <name>ChosenOutcome</name>
    <message>
        <source>The chosen document in full</source>
        <translation>Das gewählte Dokument im Ganzen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>What became of the comment</source>
        <translation>Was aus dem Kommentar wurde</translation>
    </message>
    <message>
        <source>Write the comment again</source>
        <translation>Kommentar erneut schreiben</translation>
    </message>
    <message>
        <source>Write the comment of this document again</source>
        <translation>Den Kommentar dieses Dokuments erneut schreiben</translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation>Wortlaut des Portals</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the portal&apos;s own words</source>
        <translation>Wortlaut des Portals kopieren</translation>
    </message>
    <message>
        <source>Choose a document to see what became of it.</source>
        <translation>Wählen Sie ein Dokument, um zu sehen, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;Excel…</source>
        <translation>Als &amp;Excel exportieren…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>&amp;Alle passenden auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>A&amp;dd a filter…</source>
        <translation>&amp;Filter hinzufügen…</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Ansicht &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete view…</source>
        <translation>Ansicht &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Export own views…</source>
        <translation>Eigene Ansichten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>Ansichten &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>Do&amp;kument</translation>
    </message>
    <message>
        <source>&amp;Conduct</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>C&amp;ancel conducting…</source>
        <translation>Buchung &amp;stornieren…</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Als &amp;geprüft markieren</translation>
    </message>
    <message>
        <source>&amp;Open in Bitrix24</source>
        <translation>In Bitrix24 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Read this document a&amp;gain</source>
        <translation>Dieses Dokument &amp;neu lesen</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>Lesen &amp;pausieren</translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation>A&amp;lles neu lesen</translation>
    </message>
    <message>
        <source>Scan &amp;mode</source>
        <translation>S&amp;canmodus</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>How the &amp;books are kept safe</source>
        <translation>Wie die &amp;Bücher sicher bleiben</translation>
    </message>
    <message>
        <source>Where things &amp;lie</source>
        <translation>Wo was &amp;liegt</translation>
    </message>
    <message>
        <source>Recent &amp;problems</source>
        <translation>Letzte &amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;About Storekeeper</source>
        <translation>Übe&amp;r Storekeeper</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>&amp;Farben des Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>ConductReview</name>
    <message>
        <source>Review before conducting</source>
        <translation>Vor dem Buchen prüfen</translation>
    </message>
    <message>
        <source>Documents in the order of conducting</source>
        <translation>Dokumente in der Reihenfolge der Buchung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Order of conducting</source>
        <translation>Reihenfolge der Buchung</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Reihenfolge der Dokumente</translation>
    </message>
    <message>
        <source>Suggested order</source>
        <translation>Vorgeschlagene Reihenfolge</translation>
    </message>
    <message>
        <source>As selected</source>
        <translation>Wie ausgewählt</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Stop at the first refusal</source>
        <translation>Bei der ersten Ablehnung anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Conduct 1 document</source>
        <translation>1 Dokument buchen</translation>
    </message>
    <message>
        <source>Conduct {count} documents</source>
        <translation>{count} Dokumente buchen</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>{count} bereit</translation>
    </message>
    <message>
        <source>{count} short of stock</source>
        <translation>{count} mit zu wenig Bestand</translation>
    </message>
    <message>
        <source>{count} will be refused</source>
        <translation>{count} mit Ablehnung</translation>
    </message>
    <message>
        <source>Conduct it anyway</source>
        <translation>Trotzdem buchen</translation>
    </message>
    <message>
        <source>Conduct all {count} anyway</source>
        <translation>Alle {count} trotzdem buchen</translation>
    </message>
    <message>
        <source>Conduct {count} ready</source>
        <translation>{count} bereite buchen</translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation>{count} buchen</translation>
    </message>
    <message>
        <source>Nothing here can be conducted yet.</source>
        <translation>Hier kann noch nichts gebucht werden.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Bitrix24 – Storekeeper</source>
        <translation>Mit Bitrix24 verbinden – Storekeeper</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Connect to Bitrix24</source>
        <translation>Mit Bitrix24 verbinden</translation>
    </message>
    <message>
        <source>Connect {name} again</source>
        <translation>{name} erneut verbinden</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser…</translation>
    </message>
    <message>
        <source>Choose your company&apos;s CA file</source>
        <translation>CA-Datei Ihres Unternehmens wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The account is being kept.</source>
        <translation>Das Konto wird gespeichert.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Cannot connect yet: one check stops it</source>
        <translation>Verbinden noch nicht möglich: Eine Prüfung verhindert es</translation>
    </message>
    <message>
        <source>A check stops the connection.</source>
        <translation>Eine Prüfung verhindert die Verbindung.</translation>
    </message>
    <message>
        <source>Sign in with the browser to test the connection</source>
        <translation>Melden Sie sich mit dem Browser an, um die Verbindung zu testen</translation>
    </message>
    <message>
        <source>Paste an address to test it</source>
        <translation>Fügen Sie eine Adresse ein, um sie zu testen</translation>
    </message>
    <message>
        <source>Ready, with 1 limitation</source>
        <translation>Bereit, mit 1 Einschränkung</translation>
    </message>
    <message>
        <source>Ready, with {count} limitations</source>
        <translation>Bereit, mit {count} Einschränkungen</translation>
    </message>
    <message>
        <source>{time}, answered in {milliseconds} ms</source>
        <translation>{time}, Antwort in {milliseconds} ms</translation>
    </message>
    <message>
        <source>The sign-in is a password.</source>
        <translation>Die Anmeldung ist ein Passwort.</translation>
    </message>
    <message>
        <source>The address is a password.</source>
        <translation>Die Adresse ist ein Passwort.</translation>
    </message>
</context>
<context>
    <name>ConnectionFoot</name>
    <message>
        <source>Opens the portals and the connection</source>
        <translation>Öffnet die Portale und die Verbindung</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Which date</source>
        <translation>Welches Datum</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Sign in as</source>
        <translation>Anmelden als</translation>
    </message>
    <message>
        <source>Administrator: may do everything</source>
        <translation>Administrator: darf alles</translation>
    </message>
    <message>
        <source>Warehouse manager: may do everything with documents</source>
        <translation>Lagerleitung: darf mit Dokumenten alles</translation>
    </message>
    <message>
        <source>Worker: conducts receipts and transfers of two warehouses</source>
        <translation>Lagerkraft: bucht Wareneingänge und Umlagerungen zweier Lager</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Langsame Antworten</translation>
    </message>
    <message>
        <source>Lost answers</source>
        <translation>Verlorene Antworten</translation>
    </message>
    <message>
        <source>A wholesale company with a year of documents: receipts, transfers, write-offs and returns in several warehouses. It runs on this computer and answers as Bitrix24 does, so everything can be tried, conducting and cancelling too. What you do there is kept; your own portal is never touched.</source>
        <translation>Ein Großhandel mit den Dokumenten eines Jahres: Wareneingänge, Umlagerungen, Ausbuchungen und Retouren in mehreren Lagern. Es läuft auf diesem Computer und antwortet wie Bitrix24, sodass sich alles ausprobieren lässt, auch Buchen und Stornieren. Was Sie dort tun, bleibt erhalten; Ihr eigenes Portal wird nie berührt.</translation>
    </message>
    <message>
        <source>Slow and lost answers show how Storekeeper behaves on a bad day. They can be changed the next time you connect.</source>
        <translation>Langsame und verlorene Antworten zeigen, wie sich Storekeeper an einem schlechten Tag verhält. Sie lassen sich bei der nächsten Verbindung ändern.</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>je {seconds} s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{percent} of 100</source>
        <translation>{percent} von 100</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Stopping: Storekeeper closes after the last answer.</source>
        <translation>Wird angehalten: Storekeeper schließt sich nach der letzten Antwort.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Demo portal</source>
        <translation>Demo-Portal</translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation>Es ist kein Dokument ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Nichts aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Es läuft kein Vorgang.</translation>
    </message>
    <message>
        <source>Nothing is being read at length.</source>
        <translation>Es wird gerade nichts Längeres gelesen.</translation>
    </message>
</context>
<context>
    <name>Detailing</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Wird gebucht…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird storniert…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Conducting cancelled</source>
        <translation>Buchung storniert</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation>Als geprüft markiert</translation>
    </message>
    <message>
        <source>Conducted with Storekeeper</source>
        <translation>Mit Storekeeper gebucht</translation>
    </message>
    <message>
        <source>Conducting cancelled with Storekeeper</source>
        <translation>Buchung mit Storekeeper storniert</translation>
    </message>
    <message>
        <source>Asked, not over yet</source>
        <translation>Angefragt, noch nicht fertig</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a document to see its lines and its effect on stock.</source>
        <translation>Wählen Sie ein Dokument, um seine Positionen und seine Wirkung auf den Bestand zu sehen.</translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation>Positionen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Effect on stock</source>
        <translation>Wirkung auf den Bestand</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effect on stock, warnings: {count}</source>
        <translation>Wirkung auf den Bestand, Warnungen: {count}</translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>The lines of this document have not been read yet.</source>
        <translation>Die Positionen dieses Dokuments wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>This document has no lines.</source>
        <translation>Dieses Dokument hat keine Positionen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Status gesetzt</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Status gesetzt von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Quantity in all</source>
        <translation>Gesamtmenge</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>EffectModel</name>
    <message>
        <source>Now → after</source>
        <translation>Jetzt → danach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>If conducting is cancelled</source>
        <translation>Wenn die Buchung storniert wird</translation>
    </message>
    <message>
        <source>The one to conduct</source>
        <translation>Das zu buchende</translation>
    </message>
    <message>
        <source>All {count} to conduct</source>
        <translation>Alle {count} zu buchenden</translation>
    </message>
    <message>
        <source>Reading stock…</source>
        <translation>Bestand wird gelesen…</translation>
    </message>
    <message>
        <source>Stock was not read</source>
        <translation>Bestand wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stock could not be read</source>
        <translation>Der Bestand konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing changes in any warehouse.</source>
        <translation>In keinem Lager ändert sich etwas.</translation>
    </message>
    <message>
        <source>1 product is short.</source>
        <translation>1 Produkt reicht nicht.</translation>
    </message>
    <message>
        <source>{count} products are short.</source>
        <translation>{count} Produkte reichen nicht.</translation>
    </message>
    <message>
        <source>The stock is not known.</source>
        <translation>Der Bestand ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The portal did not let it be read. The changes below are certain; whether there is enough is not.</source>
        <translation>Das Portal ließ ihn nicht lesen. Die Änderungen unten sind sicher; ob der Bestand reicht, ist es nicht.</translation>
    </message>
    <message>
        <source>The stock of 1 warehouse is not known.</source>
        <translation>Der Bestand von 1 Lager ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The stock of {count} warehouses is not known.</source>
        <translation>Der Bestand von {count} Lagern ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether there is enough cannot be said.</source>
        <translation>Ob er reicht, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Bitrix24 may let it pass; stock would then be below zero.</source>
        <translation>Bitrix24 lässt es vielleicht zu; der Bestand läge dann unter null.</translation>
    </message>
    <message>
        <source>Together the documents take more than there is.</source>
        <translation>Zusammen entnehmen die Dokumente mehr, als da ist.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse {count} of {all}.</source>
        <translation>Bitrix24 wird {count} von {all} ablehnen.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this transfer.</source>
        <translation>Bitrix24 wird diese Umlagerung ablehnen.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this write-off.</source>
        <translation>Bitrix24 wird diese Ausbuchung ablehnen.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this document.</source>
        <translation>Bitrix24 wird dieses Dokument ablehnen.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse to cancel its conducting.</source>
        <translation>Bitrix24 wird die Stornierung dieser Buchung ablehnen.</translation>
    </message>
    <message>
        <source>Effect of</source>
        <translation>Wirkung von</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
</context>
<context>
    <name>EffectPanel</name>
    <message>
        <source>Effect on stock</source>
        <translation>Wirkung auf den Bestand</translation>
    </message>
    <message>
        <source>Effect on stock by product and warehouse</source>
        <translation>Wirkung auf den Bestand nach Produkt und Lager</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Documents whose effect is shown</source>
        <translation>Dokumente, deren Wirkung gezeigt wird</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>All {count} documents</source>
        <translation>Alle {count} Dokumente</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>{count} bereit</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>{count} zu wenig</translation>
    </message>
    <message>
        <source>1 unusual quantity</source>
        <translation>1 ungewöhnliche Menge</translation>
    </message>
    <message>
        <source>{count} unusual quantities</source>
        <translation>{count} ungewöhnliche Mengen</translation>
    </message>
    <message>
        <source>1 product and warehouse pair</source>
        <translation>1 Paar aus Produkt und Lager</translation>
    </message>
    <message>
        <source>{count} product and warehouse pairs</source>
        <translation>{count} Paare aus Produkt und Lager</translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Effect on stock</source>
        <translation>Wirkung auf den Bestand</translation>
    </message>
</context>
<context>
    <name>EntryButtons</name>
    <message>
        <source>{action}: {operation}</source>
        <translation>{action}: {operation}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing more is sent until you let it go on.</source>
        <translation>Es wird nichts mehr gesendet, bis Sie es fortsetzen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation>Hält nach diesem an: Das laufende Dokument erhält noch seine Antwort.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Go on with {count}</source>
        <translation>
            <numerusform>Mit {count} fortsetzen</numerusform>
            <numerusform>Mit {count} fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the review with those that were never sent.</source>
        <translation>Öffnet die Prüfung mit denen, die nie gesendet wurden.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Add a filter…</source>
        <translation>&amp;Filter hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>It is not known yet who is signed in.</source>
        <translation>Es ist noch nicht bekannt, wer angemeldet ist.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Meine Dokumente</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation>{facet}: {values}</translation>
    </message>
    <message>
        <source>{name} +{more}</source>
        <translation>{name} +{more}</translation>
    </message>
    <message>
        <source>number {id}</source>
        <translation>Nummer {id}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>beliebiger Tag</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{least} – {most}</source>
        <translation>{least} – {most}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>ab {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis {amount}</translation>
    </message>
</context>
<context>
    <name>FirstSight</name>
    <message>
        <source>Demo portal: nothing here is real, and nothing leaves this computer.</source>
        <translation>Demo-Portal: Nichts ist echt, und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>FoldersWindow</name>
    <message>
        <source>Where things lie</source>
        <translation>Wo was liegt</translation>
    </message>
    <message>
        <source>Settings and portals</source>
        <translation>Einstellungen und Portale</translation>
    </message>
    <message>
        <source>Your choices and the portals you are signed in to; secrets are sealed.</source>
        <translation>Ihre Einstellungen und die Portale, bei denen Sie angemeldet sind; Geheimnisse sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Journal and lists</source>
        <translation>Journal und Listen</translation>
    </message>
    <message>
        <source>What was asked and what became of it, and what the portal last held.</source>
        <translation>Was angefragt wurde und was daraus wurde, und der letzte Stand des Portals.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>May be deleted while Storekeeper is closed.</source>
        <translation>Darf gelöscht werden, solange Storekeeper geschlossen ist.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the program did, without secrets; at most 10 MB.</source>
        <translation>Was das Programm getan hat, ohne Geheimnisse; höchstens 10 MB.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation>Wo Listen und Dokumente zum Speichern angeboten werden.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>{action}: {folder}</source>
        <translation>{action}: {folder}</translation>
    </message>
    <message>
        <source>{folder} is not there.</source>
        <translation>{folder} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>{folder} was opened.</source>
        <translation>{folder} wurde geöffnet.</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. Copy the path instead.</source>
        <translation>Kein Programm auf diesem Computer öffnet Ordner. Kopieren Sie stattdessen den Pfad.</translation>
    </message>
    <message>
        <source>{folder} was copied.</source>
        <translation>{folder} wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{day}, {time} {zone}</source>
        <translation>{day}, {time} {zone}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Framed</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation>In Bitrix24 öffnen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Marked as reviewed, {time}</source>
        <translation>Als geprüft markiert, {time}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>HeadingMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Zum Anfang verschieben</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Zum Ende verschieben</translation>
    </message>
    <message>
        <source>The document itself is always shown</source>
        <translation>Das Dokument selbst wird immer gezeigt</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the document</source>
        <translation>Verlauf des Dokuments</translation>
    </message>
    <message>
        <source>Reading history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is known of what happened to it.</source>
        <translation>Es ist nichts darüber bekannt.</translation>
    </message>
    <message>
        <source>Older entries are in Activity.</source>
        <translation>Ältere Einträge stehen in der Aktivität.</translation>
    </message>
    <message>
        <source>{when} · {person}</source>
        <translation>{when} · {person}</translation>
    </message>
</context>
<context>
    <name>KeyboardWindow</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>The translation “{language}” is missing or damaged, so Storekeeper speaks English. Install Storekeeper again to mend it.</source>
        <translation>Die Übersetzung „{language}“ fehlt oder ist beschädigt, daher spricht Storekeeper Englisch. Installieren Sie Storekeeper neu, um das zu beheben.</translation>
    </message>
</context>
<context>
    <name>LaterPanel</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Later documents that used this stock</source>
        <translation>Spätere Dokumente, die diesen Bestand verwendet haben</translation>
    </message>
    <message>
        <source>Add {documents}</source>
        <translation>{documents} hinzufügen</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>{product}: {document} took {quantity}, {told}</source>
        <translation>{product}: {document} hat {quantity} entnommen, {told}</translation>
    </message>
    <message>
        <source>As far as this computer knows, nobody has used this stock since.</source>
        <translation>Soweit dieser Computer weiß, hat seither niemand diesen Bestand verwendet.</translation>
    </message>
    <message>
        <source>Too little is left. Cancel conducting of {documents} first.</source>
        <translation>Es ist zu wenig übrig. Stornieren Sie zuerst die Buchung von {documents}.</translation>
    </message>
    <message>
        <source>Enough is left, so {document} can stay conducted. Check that the goods it moved are really there.</source>
        <translation>Es ist genug übrig, {document} kann also gebucht bleiben. Prüfen Sie, ob die bewegten Waren wirklich da sind.</translation>
    </message>
    <message>
        <source>Enough is left, so they can stay conducted. Check that the goods they moved are really there.</source>
        <translation>Es ist genug übrig, sie können also gebucht bleiben. Prüfen Sie, ob die bewegten Waren wirklich da sind.</translation>
    </message>
    <message>
        <source>{documents} and {count} more</source>
        <translation>{documents} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Work is under way – Storekeeper</source>
        <translation>Ein Vorgang läuft – Storekeeper</translation>
    </message>
    <message>
        <source>An operation is still under way.</source>
        <translation>Ein Vorgang läuft noch.</translation>
    </message>
    <message numerus="yes">
        <source>{count} operations are still under way.</source>
        <translation>
            <numerusform>{count} Vorgang läuft noch.</numerusform>
            <numerusform>{count} Vorgänge laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>und ein weiterer</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weiteres</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in the background, everything is done to its end and Storekeeper then closes by itself. Stopped, the document under way gets its answer and the rest stays as it is; you can go on with it later.</source>
        <translation>Im Hintergrund wird alles zu Ende geführt, danach schließt sich Storekeeper von selbst. Beim Anhalten erhält das laufende Dokument noch seine Antwort, der Rest bleibt, wie er ist; Sie können später damit fortsetzen.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach diesem anhalten</translation>
    </message>
    <message>
        <source>Nothing more is sent; Storekeeper closes when the last answer is there.</source>
        <translation>Es wird nichts mehr gesendet; Storekeeper schließt sich, wenn die letzte Antwort da ist.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Storekeeper stays as it is.</source>
        <translation>Storekeeper bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Im Hintergrund beenden</translation>
    </message>
    <message>
        <source>The window closes now, Storekeeper itself when everything is done.</source>
        <translation>Das Fenster schließt sich jetzt, Storekeeper selbst, wenn alles erledigt ist.</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Kein Produkt</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Produkt {number}</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>{source} →</source>
        <translation>{source} →</translation>
    </message>
    <message>
        <source>→ {target}</source>
        <translation>→ {target}</translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation>Kein Lager</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Lager {number}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>The portal&apos;s own total</source>
        <translation>Der Gesamtbetrag des Portals</translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation>Positionen werden gelesen…</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>Das Dokument hat keine Positionen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Position</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} Positionen</translation>
    </message>
    <message>
        <source>{lines}, {quantity}</source>
        <translation>{lines}, {quantity}</translation>
    </message>
    <message>
        <source>The portal gives {money} as the total of the document.</source>
        <translation>Das Portal nennt {money} als Gesamtbetrag des Dokuments.</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines of the document</source>
        <translation>Positionen des Dokuments</translation>
    </message>
    <message>
        <source>Columns of the lines</source>
        <translation>Spalten der Positionen</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>This address opens nothing here</source>
        <translation>Diese Adresse öffnet hier nichts</translation>
    </message>
    <message>
        <source>Storekeeper understands addresses of documents only, not this one: {address}</source>
        <translation>Storekeeper versteht nur Adressen von Dokumenten, nicht diese: {address}</translation>
    </message>
    <message>
        <source>This portal is not known here</source>
        <translation>Dieses Portal ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>The address leads to a document of {portal}, and no account of that portal is open or can be opened. Connect it first, then use the address again.</source>
        <translation>Die Adresse führt zu einem Dokument von {portal}, aber kein Konto dieses Portals ist geöffnet oder kann geöffnet werden. Verbinden Sie es zuerst und verwenden Sie die Adresse dann erneut.</translation>
    </message>
    <message>
        <source>This document is not known here</source>
        <translation>Dieses Dokument ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>There is no document {id} among those that were read from {portal}. It may be deleted, or your role may not see it.</source>
        <translation>Unter den von {portal} gelesenen Dokumenten gibt es kein Dokument {id}. Vielleicht wurde es gelöscht, oder Ihre Rolle darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Kein Dokument passt.</translation>
    </message>
    <message>
        <source>Total in {currency}</source>
        <translation>Gesamt in {currency}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Documents without a total</source>
        <translation>Dokumente ohne Gesamtbetrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation>Ihre Konten werden gesucht…</translation>
    </message>
    <message>
        <source>{portal} – Storekeeper</source>
        <translation>{portal} – Storekeeper</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>The demo portal is starting…</source>
        <translation>Das Demo-Portal startet…</translation>
    </message>
    <message>
        <source>Opening {account}…</source>
        <translation>{account} wird geöffnet…</translation>
    </message>
    <message>
        <source>The demo portal has started but does not answer.</source>
        <translation>Das Demo-Portal ist gestartet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Connect your Bitrix24 portal</source>
        <translation>Verbinden Sie Ihr Bitrix24-Portal</translation>
    </message>
    <message>
        <source>Storekeeper works with the inventory documents of your portal. You need a webhook address or a sign-in.</source>
        <translation>Storekeeper arbeitet mit den Bestandsdokumenten Ihres Portals. Sie brauchen eine Webhook-Adresse oder eine Anmeldung.</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Demo-Portal ausprobieren</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Storekeeper is locked</source>
        <translation>Storekeeper ist gesperrt</translation>
    </message>
    <message>
        <source>Nobody was here for a while. What is under way goes on.</source>
        <translation>Eine Weile war niemand da. Was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>Their statuses</source>
        <translation>Status der Dokumente</translation>
    </message>
    <message>
        <source>{count} documents selected</source>
        <translation>{count} Dokumente ausgewählt</translation>
    </message>
    <message>
        <source>{refused} of {all} drafts would be refused.</source>
        <translation>{refused} von {all} Entwürfen würden abgelehnt.</translation>
    </message>
    <message>
        <source>See the effect of the one to conduct</source>
        <translation>Wirkung des zu buchenden ansehen</translation>
    </message>
    <message>
        <source>See the effect of all {count}</source>
        <translation>Wirkung aller {count} ansehen</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} Entwürfe</translation>
    </message>
    <message>
        <source>1 conducted</source>
        <translation>1 gebucht</translation>
    </message>
    <message>
        <source>{count} conducted</source>
        <translation>{count} gebucht</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 storniert</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} storniert</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 anderes</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} andere</translation>
    </message>
    <message>
        <source>{sums}; {count} without a total</source>
        <translation>{sums}; {count} ohne Gesamtbetrag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>{lines} in 1 document</source>
        <translation>{lines} in 1 Dokument</translation>
    </message>
    <message>
        <source>{lines} in {count} documents</source>
        <translation>{lines} in {count} Dokumenten</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No document is selected.</source>
        <translation>Es ist kein Dokument ausgewählt.</translation>
    </message>
    <message>
        <source>Not &amp;reviewed after all</source>
        <translation>Doch nicht &amp;geprüft</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Als &amp;geprüft markieren</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An operation is over, not everything was done</source>
        <translation>Ein Vorgang ist beendet, nicht alles wurde erledigt</translation>
    </message>
    <message>
        <source>Done: {done}. Not done: {refused}. Open Storekeeper to see why.</source>
        <translation>Erledigt: {done}. Nicht erledigt: {refused}. Öffnen Sie Storekeeper, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>An operation is over</source>
        <translation>Ein Vorgang ist beendet</translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation>Erledigt: {done}.</translation>
    </message>
    <message>
        <source>New drafts to conduct</source>
        <translation>Neue Entwürfe zum Buchen</translation>
    </message>
    <message>
        <source>New drafts: {count}.</source>
        <translation>Neue Entwürfe: {count}.</translation>
    </message>
</context>
<context>
    <name>OAuthPage</name>
    <message>
        <source>Portal address</source>
        <translation>Portaladresse</translation>
    </message>
    <message>
        <source>example.bitrix24.com</source>
        <translation>example.bitrix24.com</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>In the application&apos;s settings in Bitrix24, the handler path is {address}. If an administrator chose another, paste the address after signing in.</source>
        <translation>In den Einstellungen der Anwendung in Bitrix24 lautet der Handler-Pfad {address}. Hat ein Administrator einen anderen gewählt, fügen Sie die Adresse nach dem Anmelden ein.</translation>
    </message>
    <message>
        <source>Signed in with the browser.</source>
        <translation>Mit dem Browser angemeldet.</translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation>Stattdessen die Adresse einfügen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Address from the browser, or the code</source>
        <translation>Adresse aus dem Browser oder der Code</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Waiting for the browser, {left} left</source>
        <translation>Warten auf den Browser, noch {left}</translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>It is dated ahead, {day}.</source>
        <translation>Es ist vordatiert auf {day}.</translation>
    </message>
    <message>
        <source>Something about it is unusual.</source>
        <translation>Etwas daran ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>{times} × usual</source>
        <translation>{times} × üblich</translation>
    </message>
    <message>
        <source>{quantity} of {product} is {times} times the usual {usual}: check the quantity.</source>
        <translation>{quantity} von {product} sind das {times}-Fache der üblichen {usual}: Prüfen Sie die Menge.</translation>
    </message>
    <message>
        <source>{product} costs {price} here and usually {usual}: check the price.</source>
        <translation>{product} kostet hier {price} und üblicherweise {usual}: Prüfen Sie den Preis.</translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others} and {count} more: entered twice?</source>
        <translation>Die Lieferantennummer {number} steht auf {others} und {count} weiteren: doppelt erfasst?</translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others}, too: entered twice?</source>
        <translation>Die Lieferantennummer {number} steht auch auf {others}: doppelt erfasst?</translation>
    </message>
    <message>
        <source>{person} changed it at {time} and may still be working on it.</source>
        <translation>{person} hat es um {time} geändert und arbeitet vielleicht noch daran.</translation>
    </message>
    <message>
        <source>Somebody changed it at {time} and may still be working on it.</source>
        <translation>Jemand hat es um {time} geändert und arbeitet vielleicht noch daran.</translation>
    </message>
    <message>
        <source>product {number}</source>
        <translation>Produkt {number}</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>{account} is open in another window of Storekeeper.</source>
        <translation>{account} ist in einem anderen Fenster von Storekeeper geöffnet.</translation>
    </message>
    <message>
        <source>The files of {account} cannot be used: {path}</source>
        <translation>Die Dateien von {account} können nicht verwendet werden: {path}</translation>
    </message>
    <message>
        <source>{account}: {work}</source>
        <translation>{account}: {work}</translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation>Wortlaut des Portals</translation>
    </message>
    <message>
        <source>{document}: {outcome}. {what_happened}</source>
        <translation>{document}: {outcome}. {what_happened}</translation>
    </message>
</context>
<context>
    <name>OutcomePages</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Status gesetzt</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Status gesetzt von</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Es wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>What became of each document</source>
        <translation>Was aus jedem Dokument wurde</translation>
    </message>
</context>
<context>
    <name>OutcomeWindow</name>
    <message>
        <source>Which outcomes are shown</source>
        <translation>Welche Ergebnisse gezeigt werden</translation>
    </message>
    <message>
        <source>Find in the result</source>
        <translation>Im Ergebnis suchen</translation>
    </message>
    <message>
        <source>{outcome}, {count}</source>
        <translation>{outcome}, {count}</translation>
    </message>
    <message>
        <source>Conducting is being cancelled</source>
        <translation>Buchungen werden storniert</translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Cancelling finished</source>
        <translation>Stornierung beendet</translation>
    </message>
    <message>
        <source>Conducting finished</source>
        <translation>Buchung beendet</translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation>{title} – Storekeeper</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation>Nur eigene Ansichten lassen sich ändern.</translation>
    </message>
    <message>
        <source>You have no views of your own yet.</source>
        <translation>Sie haben noch keine eigenen Ansichten.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>Die Ansicht „{name}“ löschen?</translation>
    </message>
    <message>
        <source>The documents it lists stay as they are.</source>
        <translation>Die Dokumente darin bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Storekeeper views</source>
        <translation>Storekeeper-Ansichten</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation>Storekeeper-Ansichten (*.views)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>„{name}“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” holds no views of Storekeeper.</source>
        <translation>„{name}“ enthält keine Ansichten von Storekeeper.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Wählen: {setting}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Used for everything on the screen from the next start on.</source>
        <translation>Gilt ab dem nächsten Start für alles auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light or dark windows, or whichever the system has.</source>
        <translation>Helle oder dunkle Fenster, oder wie im System eingestellt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>More contrast draws stronger borders and darker words in the status marks.</source>
        <translation>Mehr Kontrast zeichnet kräftigere Ränder und dunklere Wörter in den Statusmarken.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Compact rows show more documents at once.</source>
        <translation>Kompakte Zeilen zeigen mehr Dokumente auf einmal.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>How often the portal is asked whether documents have changed.</source>
        <translation>Wie oft das Portal gefragt wird, ob sich Dokumente geändert haben.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>For reading everything only. Six leave enough of the portal to your colleagues and to other programs. Documents are always conducted one after the other.</source>
        <translation>Nur wenn alles gelesen wird. Sechs lassen Kollegen und anderen Programmen genug vom Portal übrig. Dokumente werden immer nacheinander gebucht.</translation>
    </message>
    <message>
        <source>Conducting and cancelling</source>
        <translation>Buchen und Stornieren</translation>
    </message>
    <message>
        <source>Off, one document that is ready is conducted without a review.</source>
        <translation>Wenn aus, wird ein einzelnes bereites Dokument ohne Prüfung gebucht.</translation>
    </message>
    <message>
        <source>Off, conducting can be cancelled without saying why.</source>
        <translation>Wenn aus, kann eine Buchung ohne Angabe des Grundes storniert werden.</translation>
    </message>
    <message>
        <source>Everybody who opens the document in the portal can read it. The journal on this computer keeps the reason in any case.</source>
        <translation>Jeder, der das Dokument im Portal öffnet, kann ihn lesen. Das Journal auf diesem Computer behält den Grund in jedem Fall.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>A code that is scanned anywhere in the window finds its document.</source>
        <translation>Ein Code, der irgendwo im Fenster gescannt wird, findet sein Dokument.</translation>
    </message>
    <message>
        <source>Scanners type faster than people. Raise this if codes arrive in pieces, lower it if quick typing is taken for a scan.</source>
        <translation>Scanner tippen schneller als Menschen. Erhöhen Sie den Wert, wenn Codes in Stücken ankommen; verringern Sie ihn, wenn schnelles Tippen für einen Scan gehalten wird.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>The key your scanner presses after each code; most press Enter.</source>
        <translation>Die Taste, die Ihr Scanner nach jedem Code drückt; meist ist es Enter.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>One sound for a document that was found, another for one that was not.</source>
        <translation>Ein Ton für ein gefundenes Dokument, ein anderer, wenn keines gefunden wurde.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Only while another window is in front; Activity holds it all.</source>
        <translation>Nur solange ein anderes Fenster vorn ist; in der Aktivität steht alles.</translation>
    </message>
    <message>
        <source>When colleagues have made documents that wait to be conducted.</source>
        <translation>Wenn Kollegen Dokumente erstellt haben, die auf die Buchung warten.</translation>
    </message>
    <message>
        <source>A different one if something was refused.</source>
        <translation>Ein anderer, wenn etwas abgelehnt wurde.</translation>
    </message>
    <message>
        <source>It shows that the program is running and brings its window to the front.</source>
        <translation>Es zeigt, dass das Programm läuft, und holt sein Fenster nach vorn.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Hides everything from passers-by. Unlocking takes a press of a button and no password: to keep somebody out, lock the computer itself.</source>
        <translation>Verbirgt alles vor Vorübergehenden. Zum Entsperren genügt ein Knopfdruck ohne Passwort: Um jemanden fernzuhalten, sperren Sie den Computer selbst.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation>Wo Listen und Dokumente zum Speichern angeboten werden.</translation>
    </message>
    <message>
        <source>The folder for documents</source>
        <translation>Der Ordner für Dokumente</translation>
    </message>
    <message>
        <source>The journal says who conducted or cancelled what, and why. Nothing is removed by itself: only when you press the button below.</source>
        <translation>Das Journal hält fest, wer was gebucht oder storniert hat und warum. Nichts wird von selbst entfernt: nur, wenn Sie den Knopf unten drücken.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Remove older entries…</source>
        <translation>Ältere Einträge entfernen…</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Result of {moment}</source>
        <translation>Ergebnis vom {moment}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print “{title}”</source>
        <translation>„{title}“ drucken</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Als „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>You can save the pages as a PDF.</source>
        <translation>Sie können die Seiten als PDF speichern.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Try again; if it stays so, copy the details for whoever looks after Bitrix24.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, kopieren Sie die Details für die Person, die Bitrix24 betreut.</translation>
    </message>
    <message>
        <source>Storekeeper reads the document back to find out. Do not do it again until then.</source>
        <translation>Storekeeper liest das Dokument nach, um es herauszufinden. Wiederholen Sie es bis dahin nicht.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask for the portal&apos;s certificate to be renewed.</source>
        <translation>Prüfen Sie das Datum dieses Computers und bitten Sie darum, das Zertifikat des Portals zu erneuern.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Open the portal in a browser: a network sign-in page may be waiting.</source>
        <translation>Öffnen Sie das Portal im Browser: Vielleicht wartet dort eine Anmeldeseite des Netzwerks.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, check the portal&apos;s address.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Bleibt es so, prüfen Sie die Adresse des Portals.</translation>
    </message>
    <message>
        <source>Check the connection of this computer and the portal&apos;s address.</source>
        <translation>Prüfen Sie die Verbindung dieses Computers und die Adresse des Portals.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, and ask whether the portal is running.</source>
        <translation>Prüfen Sie die Adresse des Portals und fragen Sie, ob das Portal läuft.</translation>
    </message>
    <message>
        <source>The network may be slow or the portal busy; try again in a minute.</source>
        <translation>Das Netzwerk ist vielleicht langsam oder das Portal ausgelastet; versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to let Storekeeper through.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreut, Storekeeper durchzulassen.</translation>
    </message>
    <message>
        <source>Check the connection of this computer, then try again.</source>
        <translation>Prüfen Sie die Verbindung dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Connect again with a new webhook address or a new sign-in.</source>
        <translation>Verbinden Sie das Konto mit einer neuen Webhook-Adresse oder einer neuen Anmeldung.</translation>
    </message>
    <message>
        <source>Connect again and sign in; your list stays here.</source>
        <translation>Verbinden Sie das Konto erneut und melden Sie sich an; Ihre Liste bleibt hier.</translation>
    </message>
    <message>
        <source>Add what is missing to the webhook or the app in Bitrix24, then connect again.</source>
        <translation>Ergänzen Sie in Bitrix24, was dem Webhook oder der Anwendung fehlt, und verbinden Sie das Konto dann erneut.</translation>
    </message>
    <message>
        <source>Ask an administrator to let your role view documents of every type you need.</source>
        <translation>Bitten Sie einen Administrator, Ihrer Rolle das Anzeigen aller Dokumenttypen zu erlauben, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Ask an administrator to check what your role may do, then try again.</source>
        <translation>Bitten Sie einen Administrator zu prüfen, was Ihre Rolle darf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Ask an administrator to give your role this permission, then try again.</source>
        <translation>Bitten Sie einen Administrator, Ihrer Rolle dieses Recht zu geben, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Ask an administrator to open the document&apos;s warehouses to your role.</source>
        <translation>Bitten Sie einen Administrator, die Lager des Dokuments für Ihre Rolle freizugeben.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to confirm this access, then try again.</source>
        <translation>Bitten Sie einen Bitrix24-Administrator, diesen Zugang zu bestätigen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator why this access was turned down.</source>
        <translation>Fragen Sie einen Bitrix24-Administrator, warum dieser Zugang abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to open this connection to your account.</source>
        <translation>Bitten Sie einen Bitrix24-Administrator, diese Verbindung für Ihr Konto freizugeben.</translation>
    </message>
    <message>
        <source>Refresh the list; somebody may have deleted it, or hidden it from you.</source>
        <translation>Aktualisieren Sie die Liste; vielleicht hat es jemand gelöscht oder vor Ihnen verborgen.</translation>
    </message>
    <message>
        <source>Read the portal&apos;s own words, mend the document in Bitrix24, then try again.</source>
        <translation>Lesen Sie den Wortlaut des Portals, korrigieren Sie das Dokument in Bitrix24 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay conducted.</source>
        <translation>Es ist nichts weiter zu tun, wenn es gebucht bleiben soll.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay as it is.</source>
        <translation>Es ist nichts weiter zu tun, wenn es bleiben soll, wie es ist.</translation>
    </message>
    <message>
        <source>Cancel its conducting first, then try again.</source>
        <translation>Stornieren Sie zuerst seine Buchung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Refresh the list and look at the document&apos;s status.</source>
        <translation>Aktualisieren Sie die Liste und sehen Sie sich den Status des Dokuments an.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch inventory management on, then try again.</source>
        <translation>Bitten Sie einen Administrator, die Bestandsverwaltung zu aktivieren, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Ask the owner of the portal which plan holds this, and to change it.</source>
        <translation>Fragen Sie den Inhaber des Portals, welcher Tarif das enthält, und bitten Sie um den Wechsel.</translation>
    </message>
    <message>
        <source>Do this in 1C; the portal takes its stock from there.</source>
        <translation>Erledigen Sie das in 1C; von dort bezieht das Portal seinen Bestand.</translation>
    </message>
    <message>
        <source>Only Bitrix24&apos;s support can lift this; ask the owner to write to it.</source>
        <translation>Das kann nur der Bitrix24-Support aufheben; bitten Sie den Inhaber, dorthin zu schreiben.</translation>
    </message>
    <message>
        <source>Ask the owner of the portal, or connect to another portal.</source>
        <translation>Fragen Sie den Inhaber des Portals oder verbinden Sie sich mit einem anderen Portal.</translation>
    </message>
    <message>
        <source>Connect again with the portal&apos;s new address.</source>
        <translation>Verbinden Sie das Konto erneut mit der neuen Adresse des Portals.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Have the portal brought up to date, or do this in Bitrix24 itself.</source>
        <translation>Lassen Sie das Portal aktualisieren oder erledigen Sie das in Bitrix24 selbst.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again. If it stays so, do it in Bitrix24 itself.</source>
        <translation>Aktualisieren Sie die Liste und versuchen Sie es dann erneut. Bleibt es so, erledigen Sie es in Bitrix24 selbst.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It can go on in {countdown}.</source>
        <translation>Es kann in {countdown} weitergehen.</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>dieses Dokument</translation>
    </message>
    <message>
        <source>No longer in Bitrix24.</source>
        <translation>Nicht mehr in Bitrix24.</translation>
    </message>
    <message>
        <source>Your role may not use one of its warehouses.</source>
        <translation>Ihre Rolle darf eines seiner Lager nicht verwenden.</translation>
    </message>
    <message>
        <source>Bitrix24 turned it down for its own reason.</source>
        <translation>Bitrix24 hat es aus eigenem Grund abgelehnt.</translation>
    </message>
    <message>
        <source>{document} was conducted.</source>
        <translation>{document} wurde gebucht.</translation>
    </message>
    <message>
        <source>Conducting of {document} was cancelled.</source>
        <translation>{document}: Die Buchung wurde storniert.</translation>
    </message>
    <message>
        <source>{document} was conducted already.</source>
        <translation>{document} war bereits gebucht.</translation>
    </message>
    <message>
        <source>{document} was not conducted any more.</source>
        <translation>{document} war nicht mehr gebucht.</translation>
    </message>
    <message>
        <source>{document} was not conducted.</source>
        <translation>{document} wurde nicht gebucht.</translation>
    </message>
    <message>
        <source>Conducting of {document} was not cancelled.</source>
        <translation>{document}: Die Buchung wurde nicht storniert.</translation>
    </message>
    <message>
        <source>{document} was changed after your review.</source>
        <translation>{document} wurde nach Ihrer Prüfung geändert.</translation>
    </message>
    <message>
        <source>{document} was not started.</source>
        <translation>{document} wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>It is not known whether {document} was conducted.</source>
        <translation>Es ist nicht bekannt, ob {document} gebucht wurde.</translation>
    </message>
    <message>
        <source>It is not known whether conducting of {document} was cancelled.</source>
        <translation>{document}: Es ist nicht bekannt, ob die Buchung storniert wurde.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock now.</source>
        <translation>Am Bestand wurde jetzt nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was booked a second time.</source>
        <translation>Nichts wurde ein zweites Mal gebucht.</translation>
    </message>
    <message>
        <source>The goods are booked back. The answer was lost; the portal shows it on reading back.</source>
        <translation>Die Waren sind zurückgebucht. Die Antwort ging verloren; das Nachlesen im Portal zeigt es.</translation>
    </message>
    <message>
        <source>The goods are booked back.</source>
        <translation>Die Waren sind zurückgebucht.</translation>
    </message>
    <message>
        <source>The goods are booked. The answer was lost; the portal shows it on reading back.</source>
        <translation>Die Waren sind gebucht. Die Antwort ging verloren; das Nachlesen im Portal zeigt es.</translation>
    </message>
    <message>
        <source>The goods are booked.</source>
        <translation>Die Waren sind gebucht.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Look at its lines as they are now, then do it again.</source>
        <translation>Sehen Sie sich die Positionen in ihrem jetzigen Stand an und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>Storekeeper reads it back in {countdown}. Do not do it again until then.</source>
        <translation>Storekeeper liest es in {countdown} nach. Wiederholen Sie es bis dahin nicht.</translation>
    </message>
    <message>
        <source>Look at the document in Bitrix24, then do it again.</source>
        <translation>Sehen Sie sich das Dokument in Bitrix24 an und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so.</source>
        <translation>Es ist nichts weiter zu tun, wenn es so bleiben soll.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so. Ask {person} if you are not sure.</source>
        <translation>Es ist nichts weiter zu tun, wenn es so bleiben soll. Fragen Sie {person}, wenn Sie nicht sicher sind.</translation>
    </message>
    <message>
        <source>Mend what stopped the operation, then start it again.</source>
        <translation>Beheben Sie, was den Vorgang angehalten hat, und starten Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, then start it again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger dieses Computers und starten Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie ihn erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Missing scope</source>
        <translation>Fehlender Zugriffsbereich</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Draft or cancelled</source>
        <translation>Entwurf oder storniert</translation>
    </message>
    <message>
        <source>Needed status</source>
        <translation>Nötiger Status</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Jetziger Status</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>In Ihrer Liste</translation>
    </message>
    <message>
        <source>Not conducted</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>{status}, which is no longer so</source>
        <translation>{status}, was nicht mehr stimmt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>CRM › Inventory management</source>
        <translation>CRM › Bestandsverwaltung</translation>
    </message>
    <message>
        <source>The owner of the portal</source>
        <translation>Der Inhaber des Portals</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s support</source>
        <translation>Der Bitrix24-Support</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>Geht weiter um</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Foreseen from what was read last; the portal was not asked for it.</source>
        <translation>Aus dem zuletzt Gelesenen vorhergesehen; das Portal wurde nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Bitrix24 does not name the permission. It follows from the action and the type.</source>
        <translation>Bitrix24 nennt das Recht nicht. Es folgt aus der Aktion und dem Typ.</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Dokumenttyp</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wer es beheben kann</translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation>Fehlendes Recht</translation>
    </message>
    <message>
        <source>Where in Bitrix24</source>
        <translation>Wo in Bitrix24</translation>
    </message>
    <message>
        <source>Changed since review, not sent</source>
        <translation>Seit der Prüfung geändert, nicht gesendet</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Conducting cancelled — answer was lost, checked with portal</source>
        <translation>Buchung storniert — Antwort ging verloren, im Portal geprüft</translation>
    </message>
    <message>
        <source>Conducted — answer was lost, checked with portal</source>
        <translation>Gebucht — Antwort ging verloren, im Portal geprüft</translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel</source>
        <translation>Nicht gebucht, nichts zu stornieren</translation>
    </message>
    <message>
        <source>Refused without a reason</source>
        <translation>Ohne Grund abgelehnt</translation>
    </message>
    <message>
        <source>Not started, you stopped the operation</source>
        <translation>Nicht begonnen, Sie haben den Vorgang angehalten</translation>
    </message>
    <message>
        <source>Not started, the journal could not be written</source>
        <translation>Nicht begonnen, das Journal konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Not started, Storekeeper was closed before its turn</source>
        <translation>Nicht begonnen, Storekeeper wurde vorher geschlossen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not started, the operation ended before its turn</source>
        <translation>Nicht begonnen, der Vorgang endete vorher</translation>
    </message>
    <message>
        <source>Not started. {reason}</source>
        <translation>Nicht begonnen. {reason}</translation>
    </message>
    <message>
        <source>Unknown: the portal gave no clear answer</source>
        <translation>Unbekannt: Das Portal gab keine klare Antwort</translation>
    </message>
    <message>
        <source>Unknown: the portal does not answer</source>
        <translation>Unbekannt: Das Portal antwortet nicht</translation>
    </message>
    <message>
        <source>{unknown}. Checking again in {countdown}</source>
        <translation>{unknown}. Nächste Prüfung in {countdown}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Bestandskorrektur</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>{document} is not complete: {count} things need mending.</source>
        <translation>{document} ist nicht vollständig: {count} Dinge sind zu beheben.</translation>
    </message>
    <message>
        <source>{document} is not complete.</source>
        <translation>{document} ist nicht vollständig.</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>Es ist nicht vollständig.</translation>
    </message>
    <message>
        <source>{document} has no supplier.</source>
        <translation>{document} hat keinen Lieferanten.</translation>
    </message>
    <message>
        <source>{document} has no lines.</source>
        <translation>{document} hat keine Positionen.</translation>
    </message>
    <message>
        <source>{document} has a line without a quantity above zero.</source>
        <translation>{document} hat eine Position ohne Menge über null.</translation>
    </message>
    <message>
        <source>{document} has a line whose product is missing or was deleted.</source>
        <translation>{document} hat eine Position, deren Produkt fehlt oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>{document} has a product of a type that is not kept in stock.</source>
        <translation>{document} enthält ein Produkt eines Typs, der nicht auf Lager geführt wird.</translation>
    </message>
    <message>
        <source>{document} has a product that needs a barcode per piece.</source>
        <translation>{document} enthält ein Produkt, das je Stück einen Barcode braucht.</translation>
    </message>
    <message>
        <source>{document} has a line without a warehouse.</source>
        <translation>{document} hat eine Position ohne Lager.</translation>
    </message>
    <message>
        <source>{document} names a warehouse that is switched off.</source>
        <translation>{document} nennt ein deaktiviertes Lager.</translation>
    </message>
    <message>
        <source>{document} names a warehouse that no longer exists.</source>
        <translation>{document} nennt ein Lager, das nicht mehr existiert.</translation>
    </message>
    <message>
        <source>{document} has a line from and to the same warehouse.</source>
        <translation>{document} hat eine Position mit demselben Lager als Quelle und Ziel.</translation>
    </message>
    <message>
        <source>{document} has an empty field that Bitrix24 needs filled.</source>
        <translation>{document} hat ein leeres Feld, das Bitrix24 ausgefüllt braucht.</translation>
    </message>
    <message>
        <source>Supplier is missing. A receipt needs one.</source>
        <translation>Der Lieferant fehlt. Ein Wareneingang braucht einen.</translation>
    </message>
    <message>
        <source>No lines.</source>
        <translation>Keine Positionen.</translation>
    </message>
    <message>
        <source>A line has no quantity above zero.</source>
        <translation>Eine Position hat keine Menge über null.</translation>
    </message>
    <message>
        <source>A product is missing or was deleted.</source>
        <translation>Ein Produkt fehlt oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>A product is of a type that is not kept in stock.</source>
        <translation>Ein Produkt ist von einem Typ, der nicht auf Lager geführt wird.</translation>
    </message>
    <message>
        <source>A product needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>Ein Produkt braucht je Stück einen Barcode; schließen Sie es in Bitrix24 ab.</translation>
    </message>
    <message>
        <source>A line has no warehouse.</source>
        <translation>Eine Position hat kein Lager.</translation>
    </message>
    <message>
        <source>A warehouse is switched off.</source>
        <translation>Ein Lager ist deaktiviert.</translation>
    </message>
    <message>
        <source>A warehouse no longer exists.</source>
        <translation>Ein Lager existiert nicht mehr.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse.</source>
        <translation>Quelle und Ziel sind dasselbe Lager.</translation>
    </message>
    <message>
        <source>A field that Bitrix24 needs is empty.</source>
        <translation>Ein Feld, das Bitrix24 braucht, ist leer.</translation>
    </message>
    <message>
        <source>Product {product} was deleted.</source>
        <translation>Das Produkt {product} wurde gelöscht.</translation>
    </message>
    <message>
        <source>{product} is of a type that is not kept in stock.</source>
        <translation>{product} ist von einem Typ, der nicht auf Lager geführt wird.</translation>
    </message>
    <message>
        <source>{product} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>{product} braucht je Stück einen Barcode; schließen Sie es in Bitrix24 ab.</translation>
    </message>
    <message>
        <source>Warehouse {warehouse} is switched off.</source>
        <translation>Das Lager {warehouse} ist deaktiviert.</translation>
    </message>
    <message>
        <source>Warehouse {warehouse} no longer exists.</source>
        <translation>Das Lager {warehouse} existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Quantity is zero in line {line}.</source>
        <translation>Die Menge in Position {line} ist null.</translation>
    </message>
    <message>
        <source>The product of line {line} is missing or was deleted.</source>
        <translation>Das Produkt in Position {line} fehlt oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>The product of line {line} is of a type that is not kept in stock.</source>
        <translation>Das Produkt in Position {line} ist von einem Typ, der nicht auf Lager geführt wird.</translation>
    </message>
    <message>
        <source>Line {line} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>Position {line} braucht je Stück einen Barcode; schließen Sie es in Bitrix24 ab.</translation>
    </message>
    <message>
        <source>Line {line} has no warehouse.</source>
        <translation>Position {line} hat kein Lager.</translation>
    </message>
    <message>
        <source>A warehouse of line {line} is switched off.</source>
        <translation>Ein Lager in Position {line} ist deaktiviert.</translation>
    </message>
    <message>
        <source>A warehouse of line {line} no longer exists.</source>
        <translation>Ein Lager in Position {line} existiert nicht mehr.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse in line {line}.</source>
        <translation>Quelle und Ziel sind in Position {line} dasselbe Lager.</translation>
    </message>
    <message>
        <source>Quantity is zero in lines {lines}.</source>
        <translation>Die Menge in den Positionen {lines} ist null.</translation>
    </message>
    <message>
        <source>The products of lines {lines} are missing or were deleted.</source>
        <translation>Die Produkte in den Positionen {lines} fehlen oder wurden gelöscht.</translation>
    </message>
    <message>
        <source>The products of lines {lines} are of types not kept in stock.</source>
        <translation>Die Produkte in den Positionen {lines} sind von Typen, die nicht auf Lager geführt werden.</translation>
    </message>
    <message>
        <source>Lines {lines} need a barcode per piece; finish them in Bitrix24.</source>
        <translation>Die Positionen {lines} brauchen je Stück einen Barcode; schließen Sie sie in Bitrix24 ab.</translation>
    </message>
    <message>
        <source>Lines {lines} have no warehouse.</source>
        <translation>Die Positionen {lines} haben kein Lager.</translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} are switched off.</source>
        <translation>Lager in den Positionen {lines} sind deaktiviert.</translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} no longer exist.</source>
        <translation>Lager in den Positionen {lines} existieren nicht mehr.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse in lines {lines}.</source>
        <translation>Quelle und Ziel sind in den Positionen {lines} dasselbe Lager.</translation>
    </message>
    <message>
        <source>Nothing was booked by this; the portal was only read.</source>
        <translation>Hierdurch wurde nichts gebucht; das Portal wurde nur gelesen.</translation>
    </message>
    <message>
        <source>Nothing was changed by this; the portal was only read.</source>
        <translation>Hierdurch wurde nichts geändert; das Portal wurde nur gelesen.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you see is what was read last.</source>
        <translation>Nichts wurde geändert. Sie sehen das zuletzt Gelesene.</translation>
    </message>
    <message>
        <source>Nothing was booked. The portal was not asked for it.</source>
        <translation>Nichts wurde gebucht. Das Portal wurde nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Nothing was changed. The portal was not asked for it.</source>
        <translation>Nichts wurde geändert. Das Portal wurde nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Nothing was booked. The document is still a draft.</source>
        <translation>Nichts wurde gebucht. Das Dokument ist weiterhin ein Entwurf.</translation>
    </message>
    <message>
        <source>Nothing was booked. The document is as it was.</source>
        <translation>Nichts wurde gebucht. Das Dokument ist, wie es war.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is still conducted.</source>
        <translation>Am Bestand wurde nichts geändert. Das Dokument ist weiterhin gebucht.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is as it was.</source>
        <translation>Am Bestand wurde nichts geändert. Das Dokument ist, wie es war.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock.</source>
        <translation>Am Bestand wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The goods may be booked already; it is not known yet.</source>
        <translation>Die Waren sind vielleicht schon gebucht; es ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The goods may be booked back already; it is not known yet.</source>
        <translation>Die Waren sind vielleicht schon zurückgebucht; es ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The portal may have carried it out; it is not known yet.</source>
        <translation>Das Portal hat es vielleicht ausgeführt; es ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Barcodes can only be given in Bitrix24; finish the document there.</source>
        <translation>Barcodes lassen sich nur in Bitrix24 angeben; schließen Sie das Dokument dort ab.</translation>
    </message>
    <message>
        <source>Choose another warehouse in Bitrix24, or have this one switched on, then try again.</source>
        <translation>Wählen Sie in Bitrix24 ein anderes Lager oder lassen Sie dieses aktivieren und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Complete the document in Bitrix24, then try again.</source>
        <translation>Vervollständigen Sie das Dokument in Bitrix24 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Have the warehouse switched on again in Bitrix24, then try again.</source>
        <translation>Lassen Sie das Lager in Bitrix24 wieder aktivieren und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A conducted document cannot be edited: put right what it names, then try again.</source>
        <translation>Ein gebuchtes Dokument lässt sich nicht bearbeiten: Bringen Sie in Ordnung, was es nennt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The goods have moved on: cancel the later documents that used them first.</source>
        <translation>Die Waren sind weiterbewegt worden: Stornieren Sie zuerst die späteren Dokumente, die sie verwendet haben.</translation>
    </message>
    <message>
        <source>Move or receive what is missing, or lower the quantity; then try again.</source>
        <translation>Lagern Sie das Fehlende um oder nehmen Sie es entgegen, oder verringern Sie die Menge; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Move or receive {missing} at {warehouse}, or lower the quantity; then try again.</source>
        <translation>Lagern Sie {missing} nach {warehouse} um oder nehmen Sie sie dort entgegen, oder verringern Sie die Menge; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Move or receive {missing} more, or lower the quantity; then try again.</source>
        <translation>Lagern Sie weitere {missing} um oder nehmen Sie sie entgegen, oder verringern Sie die Menge; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A Bitrix24 administrator, or whoever manages inventory access</source>
        <translation>Ein Bitrix24-Administrator oder wer die Zugriffsrechte für Bestandsverwaltung verwaltet</translation>
    </message>
    <message>
        <source>CRM › Settings › Inventory access permissions</source>
        <translation>CRM › Einstellungen › Zugriffsrechte für Bestandsverwaltung</translation>
    </message>
    <message>
        <source>Open your role, switch on “{permission}”</source>
        <translation>Öffnen Sie Ihre Rolle, aktivieren Sie „{permission}“</translation>
    </message>
    <message>
        <source>Open your role, section {kind}, switch on “{permission}”</source>
        <translation>Öffnen Sie Ihre Rolle, Bereich {kind}, aktivieren Sie „{permission}“</translation>
    </message>
    <message>
        <source>Developer resources › Integrations</source>
        <translation>Für Entwickler › Integrationen</translation>
    </message>
    <message>
        <source>Please let my Bitrix24 account use Storekeeper.</source>
        <translation>Bitte erlauben Sie meinem Bitrix24-Konto, Storekeeper zu verwenden.</translation>
    </message>
    <message>
        <source>Please switch on inventory management in our Bitrix24 portal.</source>
        <translation>Bitte aktivieren Sie die Bestandsverwaltung in unserem Bitrix24-Portal.</translation>
    </message>
    <message>
        <source>Our Bitrix24 plan does not include REST for inventory management.</source>
        <translation>Unser Bitrix24-Tarif enthält kein REST für die Bestandsverwaltung.</translation>
    </message>
    <message>
        <source>Please check the inventory permissions of my role.
{page}</source>
        <translation>Bitte prüfen Sie die Zugriffsrechte meiner Rolle für die Bestandsverwaltung.
{page}</translation>
    </message>
    <message>
        <source>Please give my role the permission “{permission}”.
{page}</source>
        <translation>Bitte geben Sie meiner Rolle das Recht „{permission}“.
{page}</translation>
    </message>
    <message>
        <source>Please add the missing scope to my webhook.
{page}</source>
        <translation>Bitte fügen Sie meinem Webhook den fehlenden Zugriffsbereich hinzu.
{page}</translation>
    </message>
    <message>
        <source>Please add the scope “{scope}” to my webhook.
{page}</source>
        <translation>Bitte fügen Sie meinem Webhook den Zugriffsbereich „{scope}“ hinzu.
{page}</translation>
    </message>
    <message>
        <source>Your role may not view inventory documents.</source>
        <translation>Ihre Rolle darf Bestandsdokumente nicht anzeigen.</translation>
    </message>
    <message>
        <source>Your role may not view {document}.</source>
        <translation>Ihre Rolle darf {document} nicht anzeigen.</translation>
    </message>
    <message>
        <source>Your role may not change {document}.</source>
        <translation>Ihre Rolle darf {document} nicht ändern.</translation>
    </message>
    <message>
        <source>Your role may not conduct {document}.</source>
        <translation>Ihre Rolle darf {document} nicht buchen.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of {document}.</source>
        <translation>{document}: Ihre Rolle darf die Buchung nicht stornieren.</translation>
    </message>
    <message>
        <source>Your role may not delete {document}.</source>
        <translation>Ihre Rolle darf {document} nicht löschen.</translation>
    </message>
    <message>
        <source>Your role does not allow this in Bitrix24.</source>
        <translation>Ihre Rolle erlaubt das in Bitrix24 nicht.</translation>
    </message>
    <message>
        <source>This access still has to be confirmed in Bitrix24.</source>
        <translation>Dieser Zugang muss in Bitrix24 noch bestätigt werden.</translation>
    </message>
    <message>
        <source>This access was turned down in Bitrix24.</source>
        <translation>Dieser Zugang wurde in Bitrix24 abgelehnt.</translation>
    </message>
    <message>
        <source>Your account may not use this connection.</source>
        <translation>Ihr Konto darf diese Verbindung nicht verwenden.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct receipts.</source>
        <translation>{document} wurde nicht gebucht: Ihre Rolle darf keine Wareneingänge buchen.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct adjustments.</source>
        <translation>{document} wurde nicht gebucht: Ihre Rolle darf keine Bestandskorrekturen buchen.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct transfers.</source>
        <translation>{document} wurde nicht gebucht: Ihre Rolle darf keine Umlagerungen buchen.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct returns.</source>
        <translation>{document} wurde nicht gebucht: Ihre Rolle darf keine Retouren buchen.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct write-offs.</source>
        <translation>{document} wurde nicht gebucht: Ihre Rolle darf keine Ausbuchungen buchen.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of receipts.</source>
        <translation>{document} bleibt, wie es ist: Ihre Rolle darf die Buchung von Wareneingängen nicht stornieren.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of adjustments.</source>
        <translation>{document} bleibt, wie es ist: Ihre Rolle darf die Buchung von Bestandskorrekturen nicht stornieren.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of transfers.</source>
        <translation>{document} bleibt, wie es ist: Ihre Rolle darf die Buchung von Umlagerungen nicht stornieren.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of returns.</source>
        <translation>{document} bleibt, wie es ist: Ihre Rolle darf die Buchung von Retouren nicht stornieren.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of write-offs.</source>
        <translation>{document} bleibt, wie es ist: Ihre Rolle darf die Buchung von Ausbuchungen nicht stornieren.</translation>
    </message>
    <message>
        <source>Your role may not conduct receipts.</source>
        <translation>Ihre Rolle darf keine Wareneingänge buchen.</translation>
    </message>
    <message>
        <source>Your role may not conduct adjustments.</source>
        <translation>Ihre Rolle darf keine Bestandskorrekturen buchen.</translation>
    </message>
    <message>
        <source>Your role may not conduct transfers.</source>
        <translation>Ihre Rolle darf keine Umlagerungen buchen.</translation>
    </message>
    <message>
        <source>Your role may not conduct returns.</source>
        <translation>Ihre Rolle darf keine Retouren buchen.</translation>
    </message>
    <message>
        <source>Your role may not conduct write-offs.</source>
        <translation>Ihre Rolle darf keine Ausbuchungen buchen.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of receipts.</source>
        <translation>Ihre Rolle darf die Buchung von Wareneingängen nicht stornieren.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of adjustments.</source>
        <translation>Ihre Rolle darf die Buchung von Bestandskorrekturen nicht stornieren.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of transfers.</source>
        <translation>Ihre Rolle darf die Buchung von Umlagerungen nicht stornieren.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of returns.</source>
        <translation>Ihre Rolle darf die Buchung von Retouren nicht stornieren.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of write-offs.</source>
        <translation>Ihre Rolle darf die Buchung von Ausbuchungen nicht stornieren.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Create and edit</source>
        <translation>Erstellen und bearbeiten</translation>
    </message>
    <message>
        <source>Process document</source>
        <translation>Bestandselemente verarbeiten</translation>
    </message>
    <message>
        <source>Cancel processing</source>
        <translation>Verarbeitung abbrechen</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Bestandselement löschen</translation>
    </message>
    <message>
        <source>View and select warehouses</source>
        <translation>Lager anzeigen und auswählen</translation>
    </message>
    <message>
        <source>There is too little stock.</source>
        <translation>Es ist zu wenig Bestand da.</translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product}: {needed} needed, {there} there.</source>
        <translation>{document}: Fehlmenge {missing} bei {product}; {needed} benötigt, {there} vorhanden.</translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation>{document}: Fehlmenge {missing} bei {product} in {warehouse}; {needed} benötigt, {there} vorhanden.</translation>
    </message>
    <message>
        <source>Short {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation>Fehlmenge {missing} bei {product} in {warehouse}: {needed} benötigt, {there} vorhanden.</translation>
    </message>
    <message>
        <source>Short {missing} of {product}: {needed} needed, {there} there.</source>
        <translation>Fehlmenge {missing} bei {product}: {needed} benötigt, {there} vorhanden.</translation>
    </message>
    <message>
        <source>There is too little of {product} at {warehouse}.</source>
        <translation>Es ist zu wenig von {product} in {warehouse}.</translation>
    </message>
    <message>
        <source>There is too little of {product}.</source>
        <translation>Es ist zu wenig von {product} da.</translation>
    </message>
    <message>
        <source>There is too little stock for {document}.</source>
        <translation>{document}: Es ist zu wenig Bestand da.</translation>
    </message>
    <message>
        <source>The status of {document} does not allow this.</source>
        <translation>{document}: Der Status erlaubt das nicht.</translation>
    </message>
    <message>
        <source>{document} is already conducted.</source>
        <translation>{document} ist bereits gebucht.</translation>
    </message>
    <message>
        <source>{document} is conducted, which does not allow this.</source>
        <translation>{document} ist gebucht, was das nicht erlaubt.</translation>
    </message>
    <message>
        <source>{document} is not conducted, which does not allow this.</source>
        <translation>{document} ist nicht gebucht, was das nicht erlaubt.</translation>
    </message>
    <message>
        <source>{document}: nothing to cancel, it is no longer conducted.</source>
        <translation>{document}: nichts zu stornieren, es ist nicht mehr gebucht.</translation>
    </message>
    <message>
        <source>{document} is not conducted, so there is nothing to cancel.</source>
        <translation>{document} ist nicht gebucht, daher gibt es nichts zu stornieren.</translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel.</source>
        <translation>Nicht gebucht, nichts zu stornieren.</translation>
    </message>
    <message>
        <source>Its status does not allow this.</source>
        <translation>Der Status erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Already conducted by {person} {when}</source>
        <translation>Bereits gebucht von {person}, {when}</translation>
    </message>
    <message>
        <source>Already conducted by {person}</source>
        <translation>Bereits gebucht von {person}</translation>
    </message>
    <message>
        <source>Already conducted {when}</source>
        <translation>Bereits gebucht, {when}</translation>
    </message>
    <message>
        <source>Already conducted</source>
        <translation>Bereits gebucht</translation>
    </message>
    <message>
        <source>Already cancelled by {person} {when}</source>
        <translation>Bereits storniert von {person}, {when}</translation>
    </message>
    <message>
        <source>Already cancelled by {person}</source>
        <translation>Bereits storniert von {person}</translation>
    </message>
    <message>
        <source>Already cancelled {when}</source>
        <translation>Bereits storniert, {when}</translation>
    </message>
    <message>
        <source>Already cancelled</source>
        <translation>Bereits storniert</translation>
    </message>
    <message>
        <source>{status} by {person}, {when}</source>
        <translation>{status} von {person}, {when}</translation>
    </message>
    <message>
        <source>{status} by {person}</source>
        <translation>{status} von {person}</translation>
    </message>
    <message>
        <source>{status}, {when}</source>
        <translation>{status}, {when}</translation>
    </message>
    <message>
        <source>Something came between Storekeeper and the portal.</source>
        <translation>Etwas ist zwischen Storekeeper und das Portal geraten.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Portals wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>Das Portal hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort da war.</translation>
    </message>
    <message>
        <source>Another page answered in the portal&apos;s place.</source>
        <translation>Anstelle des Portals hat eine andere Seite geantwortet.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer is too large to be read.</source>
        <translation>Die Antwort des Portals ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer could not be read.</source>
        <translation>Die Antwort des Portals konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The portal&apos;s address was not found in the network.</source>
        <translation>Die Adresse des Portals wurde im Netzwerk nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the portal&apos;s address.</source>
        <translation>An der Adresse des Portals nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>No connection to the portal came about in time.</source>
        <translation>Eine Verbindung zum Portal kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let Storekeeper through.</source>
        <translation>Der Proxy dieses Netzwerks hat Storekeeper nicht durchgelassen.</translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation>Es besteht keine Verbindung zum Portal.</translation>
    </message>
    <message>
        <source>The portal does not accept this connection any more.</source>
        <translation>Das Portal akzeptiert diese Verbindung nicht mehr.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Ihre Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your role may not use a warehouse of {document}.</source>
        <translation>{document}: Ihre Rolle darf eines der Lager nicht verwenden.</translation>
    </message>
    <message>
        <source>This connection has no access to the catalogue.</source>
        <translation>Diese Verbindung hat keinen Zugriff auf den Katalog.</translation>
    </message>
    <message>
        <source>This connection has no access to the CRM.</source>
        <translation>Diese Verbindung hat keinen Zugriff auf das CRM.</translation>
    </message>
    <message>
        <source>This connection has no access to people&apos;s names.</source>
        <translation>Diese Verbindung hat keinen Zugriff auf die Namen von Personen.</translation>
    </message>
    <message>
        <source>This connection has no access to what was asked for.</source>
        <translation>Diese Verbindung hat keinen Zugriff auf das Angefragte.</translation>
    </message>
    <message>
        <source>What was asked for is not in Bitrix24.</source>
        <translation>Das Angefragte ist nicht in Bitrix24.</translation>
    </message>
    <message>
        <source>{document} is no longer in Bitrix24.</source>
        <translation>{document} ist nicht mehr in Bitrix24.</translation>
    </message>
    <message>
        <source>Bitrix24 turned {document} down for its own reason.</source>
        <translation>Bitrix24 hat {document} aus eigenem Grund abgelehnt.</translation>
    </message>
    <message>
        <source>Inventory management is switched off in the portal.</source>
        <translation>Die Bestandsverwaltung ist im Portal deaktiviert.</translation>
    </message>
    <message>
        <source>The portal&apos;s plan does not include this.</source>
        <translation>Der Tarif des Portals enthält das nicht.</translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation>Der Bestand dieses Portals wird in 1C geführt.</translation>
    </message>
    <message>
        <source>Bitrix24 takes no more questions of this kind for now.</source>
        <translation>Bitrix24 nimmt vorerst keine Anfragen dieser Art mehr an.</translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation>Bitrix24 bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked programs from this portal.</source>
        <translation>Bitrix24 hat Programme von diesem Portal ausgesperrt.</translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation>Dieses Portal wurde geschlossen oder gelöscht.</translation>
    </message>
    <message>
        <source>The portal has moved to another address.</source>
        <translation>Das Portal ist an eine andere Adresse umgezogen.</translation>
    </message>
    <message>
        <source>The portal broke down while it was working on this.</source>
        <translation>Das Portal ist ausgefallen, während es daran arbeitete.</translation>
    </message>
    <message>
        <source>This portal does not have a function that Storekeeper needs.</source>
        <translation>Diesem Portal fehlt eine Funktion, die Storekeeper braucht.</translation>
    </message>
    <message>
        <source>The portal did not understand what Storekeeper asked.</source>
        <translation>Das Portal hat die Anfrage von Storekeeper nicht verstanden.</translation>
    </message>
    <message>
        <source>The portal gave a reason that Storekeeper does not know yet.</source>
        <translation>Das Portal nannte einen Grund, den Storekeeper noch nicht kennt.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Recent problems</source>
        <translation>Letzte Probleme</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>The chosen problem in full</source>
        <translation>Das gewählte Problem im Ganzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>A report holds this list, the log, versions and settings; passwords and addresses with passwords are masked. It is sent to nobody: you save it and read it first.</source>
        <translation>Ein Bericht enthält diese Liste, das Protokoll, Versionen und Einstellungen; Passwörter und Adressen mit Passwörtern sind unkenntlich gemacht. Er wird an niemanden gesendet: Sie speichern ihn und lesen ihn zuerst.</translation>
    </message>
    <message>
        <source>Since Storekeeper was started this went wrong. The program went on.</source>
        <translation>Das ging seit dem Start von Storekeeper schief. Das Programm lief weiter.</translation>
    </message>
    <message>
        <source>Nothing went wrong since Storekeeper was started.</source>
        <translation>Seit dem Start von Storekeeper ging nichts schief.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>{kind}: {sentence}</source>
        <translation>{kind}: {sentence}</translation>
    </message>
    <message>
        <source>Storekeeper report</source>
        <translation>Storekeeper-Bericht</translation>
    </message>
</context>
<context>
    <name>ProblemsWindow</name>
    <message>
        <source>Recent problems</source>
        <translation>Letzte Probleme</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{per_cent} % · </source>
        <translation>{per_cent} % · </translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Wählen Sie einen Grund</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>What happened, in your own words</source>
        <translation>Was geschehen ist, in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Add the reason to the document&apos;s comment</source>
        <translation>Den Grund zum Kommentar des Dokuments hinzufügen</translation>
    </message>
    <message>
        <source>{when}: conducting cancelled. {reason}</source>
        <translation>{when}: Buchung storniert. {reason}</translation>
    </message>
    <message>
        <source>{when}, {person}: conducting cancelled. {reason}</source>
        <translation>{when}, {person}: Buchung storniert. {reason}</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>Say in your own words what happened</source>
        <translation>Sagen Sie in eigenen Worten, was geschehen ist</translation>
    </message>
    <message>
        <source>The comment stays as it is until a reason is given.</source>
        <translation>Der Kommentar bleibt, wie er ist, bis ein Grund angegeben wird.</translation>
    </message>
    <message>
        <source>The comment would be too long; the reason stays in Activity only.</source>
        <translation>Der Kommentar würde zu lang; der Grund bleibt nur in der Aktivität.</translation>
    </message>
    <message>
        <source>The comment of {count} documents would be too long; there the reason stays in Activity only.</source>
        <translation>Der Kommentar von {count} Dokumenten würde zu lang; dort bleibt der Grund nur in der Aktivität.</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>„{line}“</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Wrong quantity</source>
        <translation>Falsche Menge</translation>
    </message>
    <message>
        <source>Wrong warehouse</source>
        <translation>Falsches Lager</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Falsches Produkt</translation>
    </message>
    <message>
        <source>Wrong supplier or price</source>
        <translation>Falscher Lieferant oder Preis</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Doppelt erfasst</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Waren zurückgesendet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer Grund</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Offered when conducting is cancelled; the one you gave last stands first, and “Other” is always there.</source>
        <translation>Sie werden beim Stornieren einer Buchung angeboten; der zuletzt gewählte steht zuerst, und „Anderer Grund“ ist immer dabei.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There are {number} reasons already.</source>
        <translation>Es gibt bereits {number} Gründe.</translation>
    </message>
    <message>
        <source>“{reason}” was deleted.</source>
        <translation>„{reason}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{reason}” is there already.</source>
        <translation>„{reason}“ ist bereits vorhanden.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation>{title} – Storekeeper</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What it means for the goods</source>
        <translation>Was das für die Waren bedeutet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Portal&apos;s exact words</source>
        <translation>Genauer Wortlaut des Portals</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Positionen zeigen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation>In Bitrix24 öffnen</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Erneut verbinden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
</context>
<context>
    <name>ResultFoot</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Retry refused</source>
        <translation>Abgelehnte wiederholen</translation>
    </message>
    <message>
        <source>Select in list</source>
        <translation>In der Liste auswählen</translation>
    </message>
    <message>
        <source>Selects the marked documents in the list; with none or one marked, those that were refused or are unknown, else all.</source>
        <translation>Wählt die markierten Dokumente in der Liste aus; ist keines oder nur eines markiert, die abgelehnten oder unbekannten, sonst alle.</translation>
    </message>
    <message>
        <source>Read the unknown documents back from the portal.</source>
        <translation>Die unbekannten Dokumente im Portal nachlesen.</translation>
    </message>
    <message>
        <source>Start the rest</source>
        <translation>Übrige beginnen</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>Unerledigtes wiederholen</translation>
    </message>
    <message>
        <source>The operation is still running.</source>
        <translation>Der Vorgang läuft noch.</translation>
    </message>
    <message>
        <source>Opens the review with these documents; nothing is sent yet.</source>
        <translation>Öffnet die Prüfung mit diesen Dokumenten; es wird noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Asking again would change nothing for what was refused.</source>
        <translation>Eine neue Anfrage würde bei den abgelehnten nichts ändern.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Nichts wurde abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>About this operation</source>
        <translation>Über diesen Vorgang</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>conducted</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} Dokument</numerusform>
            <numerusform>{count} Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, {day}, since {start}, by {person}.</source>
        <translation>{documents}, {day}, seit {start}, von {person}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, since {start}.</source>
        <translation>{documents}, {day}, seit {start}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, {start} to {end}, by {person}.</source>
        <translation>{documents}, {day}, {start} bis {end}, von {person}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, {start} to {end}.</source>
        <translation>{documents}, {day}, {start} bis {end}.</translation>
    </message>
    <message>
        <source>One was not conducted any more.</source>
        <translation>Eines war nicht mehr gebucht.</translation>
    </message>
    <message>
        <source>One was already conducted.</source>
        <translation>Eines war bereits gebucht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} were not conducted any more.</source>
        <translation>
            <numerusform>{count} war nicht mehr gebucht.</numerusform>
            <numerusform>{count} waren nicht mehr gebucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were already conducted.</source>
        <translation>
            <numerusform>{count} war bereits gebucht.</numerusform>
            <numerusform>{count} waren bereits gebucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer was lost and checked.</source>
        <translation>Eine Antwort ging verloren und wurde nachgeprüft.</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers were lost and checked.</source>
        <translation>
            <numerusform>{count} Antwort ging verloren und wurde nachgeprüft.</numerusform>
            <numerusform>{count} Antworten gingen verloren und wurden nachgeprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is still waiting or under way.</source>
        <translation>Eines wartet noch oder läuft gerade.</translation>
    </message>
    <message numerus="yes">
        <source>{count} are still waiting or under way.</source>
        <translation>
            <numerusform>{count} wartet noch oder läuft gerade.</numerusform>
            <numerusform>{count} warten noch oder laufen gerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>{document}: {outcome}</source>
        <translation>{document}: {outcome}</translation>
    </message>
    <message>
        <source>{document} is conducted.</source>
        <translation>{document}: gebucht.</translation>
    </message>
    <message>
        <source>Conducting of {document} is cancelled.</source>
        <translation>{document}: Buchung storniert.</translation>
    </message>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Als Excel-Arbeitsmappe…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <source>The journal cannot be read: {path}</source>
        <translation>Das Journal kann nicht gelesen werden: {path}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>change {change}</source>
        <translation>Änderung {change}</translation>
    </message>
    <message>
        <source>have {have}, change {change}, after {after}</source>
        <translation>vorhanden {have}, Änderung {change}, danach {after}</translation>
    </message>
    <message>
        <source>Short {short}, see {document}</source>
        <translation>Fehlt: {short}, siehe {document}</translation>
    </message>
    <message>
        <source>{times}, see {document}</source>
        <translation>{times}, siehe {document}</translation>
    </message>
    <message>
        <source>Was {before} before</source>
        <translation>Vorher {before}</translation>
    </message>
    <message>
        <source>How much is there is not known</source>
        <translation>Wie viel da ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{count} are reserved</source>
        <translation>{count} reserviert</translation>
    </message>
    <message>
        <source>{count} moved on</source>
        <translation>{count} weiterbewegt</translation>
    </message>
    <message>
        <source>Enough only after {document}</source>
        <translation>Genug erst nach {document}</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Produkt {number}</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Lager {number}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Too little stock</source>
        <translation>Zu wenig Bestand</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>1 document, at the end of the order</source>
        <translation>1 Dokument, am Ende der Reihenfolge</translation>
    </message>
    <message>
        <source>{count} documents, at the end of the order</source>
        <translation>{count} Dokumente, am Ende der Reihenfolge</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Trotzdem gesendet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>after {documents}</source>
        <translation>nach {documents}</translation>
    </message>
    <message>
        <source>reserved stock</source>
        <translation>reservierter Bestand</translation>
    </message>
    <message>
        <source>used later by {documents}</source>
        <translation>später verwendet von {documents}</translation>
    </message>
    <message>
        <source>{documents} +{count}</source>
        <translation>{documents} +{count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct receipts ({time}): it may again.</source>
        <translation>Das Portal hat es abgelehnt, Wareneingänge zu buchen ({time}): Das kann wieder geschehen.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct adjustments ({time}): it may again.</source>
        <translation>Das Portal hat es abgelehnt, Bestandskorrekturen zu buchen ({time}): Das kann wieder geschehen.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct transfers ({time}): it may again.</source>
        <translation>Das Portal hat es abgelehnt, Umlagerungen zu buchen ({time}): Das kann wieder geschehen.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct write-offs ({time}): it may again.</source>
        <translation>Das Portal hat es abgelehnt, Ausbuchungen zu buchen ({time}): Das kann wieder geschehen.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct returns ({time}): it may again.</source>
        <translation>Das Portal hat es abgelehnt, Retouren zu buchen ({time}): Das kann wieder geschehen.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel receipts ({time}): it may again.</source>
        <translation>Das Portal hat es abgelehnt, Wareneingänge zu stornieren ({time}): Das kann wieder geschehen.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel adjustments ({time}): it may again.</source>
        <translation>Das Portal hat es abgelehnt, Bestandskorrekturen zu stornieren ({time}): Das kann wieder geschehen.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel transfers ({time}): it may again.</source>
        <translation>Das Portal hat es abgelehnt, Umlagerungen zu stornieren ({time}): Das kann wieder geschehen.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel write-offs ({time}): it may again.</source>
        <translation>Das Portal hat es abgelehnt, Ausbuchungen zu stornieren ({time}): Das kann wieder geschehen.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel returns ({time}): it may again.</source>
        <translation>Das Portal hat es abgelehnt, Retouren zu stornieren ({time}): Das kann wieder geschehen.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for the selected documents</source>
        <translation>Mehr für die ausgewählten Dokumente</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read documents and stock again</source>
        <translation>Dokumente und Bestand neu lesen</translation>
    </message>
    <message>
        <source>Reading documents and stock…</source>
        <translation>Dokumente und Bestand werden gelesen…</translation>
    </message>
    <message>
        <source>1 document has changed since the last reading; it is marked.</source>
        <translation>1 Dokument hat sich seit dem letzten Lesen geändert; es ist markiert.</translation>
    </message>
    <message>
        <source>{count} documents have changed since the last reading; all are marked.</source>
        <translation>{count} Dokumente haben sich seit dem letzten Lesen geändert; alle sind markiert.</translation>
    </message>
    <message>
        <source>1 balance has changed since the last reading; it is marked.</source>
        <translation>1 Bestand hat sich seit dem letzten Lesen geändert; er ist markiert.</translation>
    </message>
    <message>
        <source>{count} balances have changed since the last reading; all are marked.</source>
        <translation>{count} Bestände haben sich seit dem letzten Lesen geändert; alle sind markiert.</translation>
    </message>
    <message>
        <source>Documents and balances have changed since the last reading ({documents} and {balances}); all are marked.</source>
        <translation>Dokumente und Bestände haben sich seit dem letzten Lesen geändert ({documents} und {balances}); alle sind markiert.</translation>
    </message>
    <message>
        <source>Lines and stock read at {time}</source>
        <translation>Positionen und Bestand gelesen um {time}</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Gelesen um {time}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Send although stock is short</source>
        <translation>Trotz zu wenig Bestand senden</translation>
    </message>
    <message>
        <source>Do not send while stock is short</source>
        <translation>Bei zu wenig Bestand nicht senden</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation>In Bitrix24 öffnen</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach diesem anhalten</translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation>Hält nach diesem an: Das laufende Dokument erhält noch seine Antwort.</translation>
    </message>
    <message>
        <source>Portal limit reached, continues in {countdown}</source>
        <translation>Portallimit erreicht, weiter in {countdown}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stopping after the document under way</source>
        <translation>Hält nach dem laufenden Dokument an</translation>
    </message>
    <message>
        <source>Stopping after {document}</source>
        <translation>Hält nach {document} an</translation>
    </message>
    <message numerus="yes">
        <source>{count} operations</source>
        <translation>
            <numerusform>{count} Vorgang</numerusform>
            <numerusform>{count} Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, open Activity</source>
        <translation>{text}, Aktivität öffnen</translation>
    </message>
    <message>
        <source>{refused}, show the result</source>
        <translation>{refused}, Ergebnis zeigen</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>One after the other</source>
        <translation>Eines nach dem anderen</translation>
    </message>
    <message>
        <source>Storekeeper sends one change at a time to a portal. The next document waits until the portal has answered for the one before, so a document is never conducted on stock that another one is just taking.</source>
        <translation>Storekeeper sendet immer nur eine Änderung auf einmal an ein Portal. Das nächste Dokument wartet, bis das Portal für das vorherige geantwortet hat. So wird nie ein Dokument auf Bestand gebucht, den ein anderes gerade entnimmt.</translation>
    </message>
    <message>
        <source>Written down first</source>
        <translation>Zuerst aufgeschrieben</translation>
    </message>
    <message>
        <source>Before a request leaves, the journal on this computer holds what is asked, by whom, when and why, and it has reached the disk. A power cut cannot take away the knowledge that something was asked.</source>
        <translation>Bevor eine Anfrage hinausgeht, hält das Journal auf diesem Computer fest, was angefragt wird, von wem, wann und warum, und der Eintrag liegt auf dem Datenträger. Ein Stromausfall kann das Wissen nicht nehmen, dass etwas angefragt wurde.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Nachgelesen</translation>
    </message>
    <message>
        <source>After every change the document is read from the portal again. What you see is what the portal says, not what we hoped for.</source>
        <translation>Nach jeder Änderung wird das Dokument neu aus dem Portal gelesen. Sie sehen, was das Portal sagt, nicht, was wir erhofft haben.</translation>
    </message>
    <message>
        <source>Never twice</source>
        <translation>Nie zweimal</translation>
    </message>
    <message>
        <source>If an answer is lost, the request is not simply sent again. The document is read until it is certain what became of it. Until then it is shown as Unknown and cannot be chosen for another change.</source>
        <translation>Geht eine Antwort verloren, wird die Anfrage nicht einfach wiederholt. Das Dokument wird gelesen, bis feststeht, was daraus wurde. Bis dahin steht es als „Unbekannt“ da und kann für keine weitere Änderung gewählt werden.</translation>
    </message>
    <message>
        <source>Only what you reviewed</source>
        <translation>Nur, was Sie geprüft haben</translation>
    </message>
    <message>
        <source>A document that somebody has changed since you reviewed it is not sent. It comes back as “Changed since review”.</source>
        <translation>Ein Dokument, das jemand seit Ihrer Prüfung geändert hat, wird nicht gesendet. Es kommt als „Seit der Prüfung geändert“ zurück.</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Nichts von selbst</translation>
    </message>
    <message>
        <source>Nothing waits to be sent when the connection comes back, and after an interruption nothing goes on until you say so.</source>
        <translation>Nichts wartet darauf, gesendet zu werden, wenn die Verbindung zurückkommt, und nach einer Unterbrechung geht nichts weiter, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop lets the document under way finish. Those that were not sent are not started, and the result says which.</source>
        <translation>Beim Anhalten wird das laufende Dokument noch abgeschlossen. Die nicht gesendeten werden nicht begonnen, und das Ergebnis sagt, welche das sind.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” cannot be written in {folder}: you may not change files there.</source>
        <translation>„{name}“ kann in {folder} nicht geschrieben werden: Sie dürfen dort keine Dateien ändern.</translation>
    </message>
    <message>
        <source>“{name}” does not fit: the disk of {folder} is full.</source>
        <translation>„{name}“ passt nicht: Der Datenträger von {folder} ist voll.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, or save under another name.</source>
        <translation>„{name}“ ist in einem anderen Programm geöffnet. Schließen Sie es dort oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation>Der Ordner {folder} ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so many rows. Save as CSV, or narrow the list.</source>
        <translation>Eine Excel-Tabelle fasst nicht so viele Zeilen. Speichern Sie als CSV oder grenzen Sie die Liste ein.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation>„{name}“ konnte in {folder} nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>„{title}“ speichern</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation>Einstellungen von Storekeeper (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation>Storekeeper-Ansichten (*.views)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>„{name}“ ist bereits vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>What it holds now will be lost.</source>
        <translation>Der jetzige Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Anderen Namen wählen…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ScanBoard</name>
    <message>
        <source>Scan mode</source>
        <translation>Scanmodus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close scan mode</source>
        <translation>Scanmodus schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Scan a document</source>
        <translation>Scannen Sie ein Dokument</translation>
    </message>
    <message>
        <source>or a product, to see the documents that contain it</source>
        <translation>oder ein Produkt, um die Dokumente zu sehen, die es enthalten</translation>
    </message>
    <message>
        <source>Selected documents: {count}</source>
        <translation>Ausgewählte Dokumente: {count}</translation>
    </message>
    <message>
        <source>No document is selected yet.</source>
        <translation>Noch kein Dokument ausgewählt.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Number, title, product, supplier</source>
        <translation>Nummer, Titel, Produkt, Lieferant</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Dokumente suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zugriffsbereich</translation>
    </message>
    <message>
        <source>Inventory management</source>
        <translation>Bestandsverwaltung</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Works with a limit</source>
        <translation>Geht mit Einschränkung</translation>
    </message>
    <message>
        <source>Stops the connection</source>
        <translation>Verhindert die Verbindung</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} antwortet</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Trusted by the CA file you chose; the connection is encrypted</source>
        <translation>Durch die gewählte CA-Datei vertrauenswürdig; die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>Trusted; the connection is encrypted</source>
        <translation>Vertrauenswürdig; die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>Not needed: the portal is on this computer</source>
        <translation>Nicht nötig: Das Portal ist auf diesem Computer</translation>
    </message>
    <message>
        <source>Signed in as {name}, administrator</source>
        <translation>Angemeldet als {name}, Administrator</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
    <message>
        <source>Granted: documents, stock and warehouses can be read</source>
        <translation>Erteilt: Dokumente, Bestände und Lager können gelesen werden</translation>
    </message>
    <message>
        <source>Missing: without it Storekeeper can read nothing</source>
        <translation>Fehlt: Ohne ihn kann Storekeeper nichts lesen</translation>
    </message>
    <message>
        <source>Granted: supplier names are shown</source>
        <translation>Erteilt: Lieferantennamen werden gezeigt</translation>
    </message>
    <message>
        <source>Missing: supplier names are not shown</source>
        <translation>Fehlt: Lieferantennamen werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Granted: names of colleagues are shown</source>
        <translation>Erteilt: Namen von Kollegen werden gezeigt</translation>
    </message>
    <message>
        <source>Missing: colleagues are shown by their numbers</source>
        <translation>Fehlt: Kollegen werden mit ihren Nummern gezeigt</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this application, add “{scope}” under Assign permissions, save, then sign in again.</source>
        <translation>Öffnen Sie in Bitrix24 Für Entwickler › Integrationen, bearbeiten Sie diese Anwendung, fügen Sie „{scope}“ unter „Zugriffsrechte einstellen“ hinzu, speichern Sie und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this webhook, add “{scope}” under Assign permissions, save, then test again.</source>
        <translation>Öffnen Sie in Bitrix24 Für Entwickler › Integrationen, bearbeiten Sie diesen Webhook, fügen Sie „{scope}“ unter „Zugriffsrechte einstellen“ hinzu, speichern Sie und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Inventory management is switched off.</source>
        <translation>Die Bestandsverwaltung ist deaktiviert.</translation>
    </message>
    <message>
        <source>In Bitrix24 open CRM › Inventory management and switch it on, or ask an administrator to. Then test again.</source>
        <translation>Öffnen Sie in Bitrix24 CRM › Bestandsverwaltung und aktivieren Sie sie oder bitten Sie einen Administrator darum. Testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Reading, conducting and cancelling are offered</source>
        <translation>Lesen, Buchen und Stornieren sind verfügbar</translation>
    </message>
    <message>
        <source>Update the portal&apos;s Commercial catalog module. Missing: {names}.</source>
        <translation>Aktualisieren Sie das Modul Kommerzieller Katalog des Portals. Es fehlt: {names}.</translation>
    </message>
    <message>
        <source>This portal does not offer the list of documents.</source>
        <translation>Dieses Portal bietet die Liste der Dokumente nicht an.</translation>
    </message>
    <message>
        <source>Documents are shown, but not everything can be done</source>
        <translation>Dokumente werden gezeigt, aber nicht alles ist möglich</translation>
    </message>
    <message>
        <source>The list answers, first {count} documents read</source>
        <translation>Die Liste antwortet, die ersten {count} Dokumente sind gelesen</translation>
    </message>
    <message>
        <source>The list answers, and is empty</source>
        <translation>Die Liste antwortet und ist leer</translation>
    </message>
    <message>
        <source>If there are documents, your role may lack the right “View”: CRM › Settings › Inventory access permissions.</source>
        <translation>Wenn es Dokumente gibt, fehlt Ihrer Rolle vielleicht das Recht „Anzeigen“: CRM › Einstellungen › Zugriffsrechte für Bestandsverwaltung.</translation>
    </message>
    <message>
        <source>The list answers, {count} documents read</source>
        <translation>Die Liste antwortet, {count} Dokumente gelesen</translation>
    </message>
    <message>
        <source>This computer and the portal agree</source>
        <translation>Dieser Computer und das Portal stimmen überein</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min ahead of the portal&apos;s</source>
        <translation>Die Uhr dieses Computers geht {minutes} min gegenüber dem Portal vor</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min behind the portal&apos;s</source>
        <translation>Die Uhr dieses Computers geht {minutes} min gegenüber dem Portal nach</translation>
    </message>
    <message>
        <source>Times of documents come from the portal and stay right; “today” may not. Set this computer&apos;s clock by the network.</source>
        <translation>Die Zeiten der Dokumente kommen vom Portal und bleiben richtig; „heute“ vielleicht nicht. Stellen Sie die Uhr dieses Computers über das Netzwerk.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Portals wird nicht vertraut.</translation>
    </message>
    <message>
        <source>If your company signs its own certificates, choose its CA file; your administrator has it. Otherwise somebody may be listening in: do not go on.</source>
        <translation>Wenn Ihr Unternehmen eigene Zertifikate ausstellt, wählen Sie seine CA-Datei; Ihr Administrator hat sie. Andernfalls hört vielleicht jemand mit: Fahren Sie nicht fort.</translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan.</source>
        <translation>REST ist nicht im Tarif des Portals enthalten.</translation>
    </message>
    <message>
        <source>Webhooks and applications need a commercial plan of Bitrix24.</source>
        <translation>Webhooks und Anwendungen erfordern einen kostenpflichtigen Tarif von Bitrix24.</translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation>Der Bestand dieses Portals wird in 1C geführt.</translation>
    </message>
    <message>
        <source>Its documents are made and conducted there, not in Bitrix24.</source>
        <translation>Seine Dokumente werden dort erstellt und gebucht, nicht in Bitrix24.</translation>
    </message>
    <message>
        <source>The portal has moved to {host}.</source>
        <translation>Das Portal ist umgezogen nach {host}.</translation>
    </message>
    <message>
        <source>Nothing secret was sent there. If your portal was renamed, paste its new address.</source>
        <translation>Es wurde nichts Geheimes dorthin gesendet. Wenn Ihr Portal umbenannt wurde, fügen Sie seine neue Adresse ein.</translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation>Dieses Portal wurde geschlossen oder gelöscht.</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Fragen Sie seinen Administrator.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked this portal&apos;s REST interface.</source>
        <translation>Bitrix24 hat die REST-Schnittstelle dieses Portals gesperrt.</translation>
    </message>
    <message>
        <source>Only the support of Bitrix24 can lift that.</source>
        <translation>Das kann nur der Bitrix24-Support aufheben.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Ein Recht fehlt.</translation>
    </message>
    <message>
        <source>No portal answers at this address.</source>
        <translation>An dieser Adresse antwortet kein Portal.</translation>
    </message>
    <message>
        <source>Something else does: a web page or a sign-in page of the network. Copy the address again, and check that a browser opens the portal.</source>
        <translation>Etwas anderes antwortet: eine Webseite oder eine Anmeldeseite des Netzwerks. Kopieren Sie die Adresse erneut und prüfen Sie, ob ein Browser das Portal öffnet.</translation>
    </message>
    <message>
        <source>The portal did not answer this question.</source>
        <translation>Das Portal hat auf diese Frage nicht geantwortet.</translation>
    </message>
    <message>
        <source>It may be busy or under maintenance. Test again in a minute.</source>
        <translation>Vielleicht ist es ausgelastet oder wird gewartet. Testen Sie in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The name was not found. Check how it is spelt, and the network.</source>
        <translation>Der Name wurde nicht gefunden. Prüfen Sie die Schreibweise und das Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the address, and whether the portal is running.</source>
        <translation>Dort nimmt nichts Verbindungen an. Prüfen Sie die Adresse und ob das Portal läuft.</translation>
    </message>
    <message>
        <source>There was no answer in time. Check the network, the firewall or the VPN.</source>
        <translation>Es kam keine rechtzeitige Antwort. Prüfen Sie das Netzwerk, die Firewall oder das VPN.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy did not let it through. Check the proxy settings.</source>
        <translation>Der Proxy des Systems hat es nicht durchgelassen. Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>Check the network, then test again.</source>
        <translation>Prüfen Sie das Netzwerk und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in any more.</source>
        <translation>Das Portal akzeptiert diese Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in again with the browser.</source>
        <translation>Melden Sie sich mit dem Browser erneut an.</translation>
    </message>
    <message>
        <source>This address was revoked or mistyped.</source>
        <translation>Diese Adresse wurde widerrufen oder falsch eingegeben.</translation>
    </message>
    <message>
        <source>Copy the whole address again from Bitrix24: Developer resources › Integrations, your incoming webhook. If it is gone, make a new one.</source>
        <translation>Kopieren Sie die ganze Adresse erneut aus Bitrix24: Für Entwickler › Integrationen, Ihr eingehender Webhook. Gibt es ihn nicht mehr, erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The portal does not let this person use REST.</source>
        <translation>Das Portal lässt diese Person REST nicht verwenden.</translation>
    </message>
    <message>
        <source>Ask an administrator whether your account may use webhooks.</source>
        <translation>Fragen Sie einen Administrator, ob Ihr Konto Webhooks verwenden darf.</translation>
    </message>
    <message>
        <source>You may not view inventory documents.</source>
        <translation>Sie dürfen keine Bestandsdokumente anzeigen.</translation>
    </message>
    <message>
        <source>Ask an administrator for “View” for each document type: CRM › Settings › Inventory access permissions.</source>
        <translation>Bitten Sie einen Administrator um „Anzeigen“ für jeden Dokumenttyp: CRM › Einstellungen › Zugriffsrechte für Bestandsverwaltung.</translation>
    </message>
    <message>
        <source>Paste the address of an incoming webhook.</source>
        <translation>Fügen Sie die Adresse eines eingehenden Webhooks ein.</translation>
    </message>
    <message>
        <source>This is not a web address. A webhook&apos;s address begins with https:// and contains /rest/.</source>
        <translation>Das ist keine Webadresse. Die Adresse eines Webhooks beginnt mit https:// und enthält /rest/.</translation>
    </message>
    <message>
        <source>This address does not name a portal. Copy it again.</source>
        <translation>Diese Adresse nennt kein Portal. Kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>This address begins with http://, so its password would travel unprotected. Use the one with https://.</source>
        <translation>Diese Adresse beginnt mit http://, ihr Passwort wäre also ungeschützt unterwegs. Verwenden Sie die mit https://.</translation>
    </message>
    <message>
        <source>This is an address, but not of a webhook: it must contain /rest/, a number and a code.</source>
        <translation>Das ist eine Adresse, aber nicht die eines Webhooks: Sie muss /rest/, eine Nummer und einen Code enthalten.</translation>
    </message>
    <message>
        <source>The code at the end is missing. Copy the whole address.</source>
        <translation>Der Code am Ende fehlt. Kopieren Sie die ganze Adresse.</translation>
    </message>
    <message>
        <source>This is an address of REST version 3. Copy the one that looks like /rest/17/code/.</source>
        <translation>Das ist eine Adresse von REST Version 3. Kopieren Sie die, die wie /rest/17/code/ aussieht.</translation>
    </message>
    <message>
        <source>This is too long to be a webhook&apos;s address.</source>
        <translation>Das ist zu lang für die Adresse eines Webhooks.</translation>
    </message>
    <message>
        <source>Type your portal&apos;s address.</source>
        <translation>Geben Sie die Adresse Ihres Portals ein.</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address. It looks like example.bitrix24.com.</source>
        <translation>Das ist keine Portaladresse. Sie sieht aus wie example.bitrix24.com.</translation>
    </message>
    <message>
        <source>The portal&apos;s address must begin with https://.</source>
        <translation>Die Adresse des Portals muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Type the application&apos;s client id.</source>
        <translation>Geben Sie die Client-ID der Anwendung ein.</translation>
    </message>
    <message>
        <source>Type the application&apos;s client secret.</source>
        <translation>Geben Sie das Client-Secret der Anwendung ein.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you signed in.</source>
        <translation>Fügen Sie die Adresse ein, die der Browser nach dem Anmelden zeigt.</translation>
    </message>
    <message>
        <source>There is no code in this. Copy the whole address from the browser.</source>
        <translation>Darin ist kein Code. Kopieren Sie die ganze Adresse aus dem Browser.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Sign in again and copy the new one.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung. Melden Sie sich erneut an und kopieren Sie die neue.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Press “Sign in with browser” again.</source>
        <translation>Die Anmeldung ist beendet. Drücken Sie erneut „Mit dem Browser anmelden“.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. If the portal showed an error there, check the client id and the handler address; then sign in again.</source>
        <translation>Niemand kam rechtzeitig aus dem Browser zurück. Hat das Portal dort einen Fehler gezeigt, prüfen Sie die Client-ID und die Handler-Adresse; melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The portal did not let you sign in. Ask an administrator whether you may use this application.</source>
        <translation>Das Portal hat die Anmeldung nicht zugelassen. Fragen Sie einen Administrator, ob Sie diese Anwendung verwenden dürfen.</translation>
    </message>
    <message>
        <source>The portal&apos;s code is good for 30 seconds, and they have passed. Sign in again.</source>
        <translation>Der Code des Portals gilt 30 Sekunden, und die sind vorbei. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The portal&apos;s code is not good any more: it lives 30 seconds and works once. Sign in again.</source>
        <translation>Der Code des Portals gilt nicht mehr: Er lebt 30 Sekunden und wirkt nur einmal. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in server does not know this client id with this secret. Copy both again from the application in Bitrix24.</source>
        <translation>Der Anmeldeserver kennt diese Client-ID mit diesem Secret nicht. Kopieren Sie beide erneut aus der Anwendung in Bitrix24.</translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan. Applications need a commercial plan of Bitrix24.</source>
        <translation>REST ist nicht im Tarif des Portals enthalten. Anwendungen erfordern einen kostenpflichtigen Tarif von Bitrix24.</translation>
    </message>
    <message>
        <source>The application lacks a permission. Add “catalog” under Assign permissions in Bitrix24, then sign in again.</source>
        <translation>Der Anwendung fehlt ein Recht. Fügen Sie in Bitrix24 „catalog“ unter „Zugriffsrechte einstellen“ hinzu und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not trusted by this computer.</source>
        <translation>Diesem Computer gilt das Zertifikat des Anmeldeservers nicht als vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached. Check the network, then sign in again.</source>
        <translation>Der Anmeldeserver ist nicht erreichbar. Prüfen Sie das Netzwerk und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The sign-in server gave no sound answer. Sign in again.</source>
        <translation>Der Anmeldeserver gab keine brauchbare Antwort. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The chosen file cannot be read.</source>
        <translation>Die gewählte Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no certificate authority in the chosen file. It must be in PEM format.</source>
        <translation>In der gewählten Datei ist keine Zertifizierungsstelle. Sie muss im PEM-Format sein.</translation>
    </message>
    <message>
        <source>It is kept until Storekeeper is closed, and left out of logs.</source>
        <translation>Sie wird gespeichert, bis Storekeeper geschlossen wird, und steht nicht in Protokollen.</translation>
    </message>
    <message>
        <source>It is kept in Storekeeper&apos;s own folder, sealed with a key from {keychain}, and is left out of logs and reports.</source>
        <translation>Sie wird im Ordner von Storekeeper gespeichert, verschlüsselt mit einem Schlüssel aus {keychain}, und steht nicht in Protokollen und Berichten.</translation>
    </message>
    <message>
        <source>No keychain was found. The address is kept in a file that only you can open, and is left out of logs and reports.</source>
        <translation>Es wurde kein Schlüsselbund gefunden. Die Adresse wird in einer Datei gespeichert, die nur Sie öffnen können, und steht nicht in Protokollen und Berichten.</translation>
    </message>
    <message>
        <source>The disk is full, so the account could not be kept.</source>
        <translation>Der Datenträger ist voll, daher konnte das Konto nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The account could not be kept: {path} cannot be written.</source>
        <translation>Das Konto konnte nicht gespeichert werden: {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The account could not be read: {path} cannot be opened.</source>
        <translation>Das Konto konnte nicht gelesen werden: {path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The account could not be read. Connect it again.</source>
        <translation>Das Konto konnte nicht gelesen werden. Verbinden Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Höhe der Zeilen</translation>
    </message>
    <message>
        <source>Look for changes every</source>
        <translation>Nach Änderungen suchen alle</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Ask before conducting a single document</source>
        <translation>Vor dem Buchen eines einzelnen Dokuments fragen</translation>
    </message>
    <message>
        <source>Ask for a reason when conducting is cancelled</source>
        <translation>Beim Stornieren einer Buchung nach dem Grund fragen</translation>
    </message>
    <message>
        <source>Write the reason into the document&apos;s comment</source>
        <translation>Den Grund in den Kommentar des Dokuments schreiben</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Listen to a barcode scanner</source>
        <translation>Auf einen Barcodescanner hören</translation>
    </message>
    <message>
        <source>Longest pause between two signs</source>
        <translation>Längste Pause zwischen zwei Zeichen</translation>
    </message>
    <message>
        <source>The scanner ends a code with</source>
        <translation>Der Scanner beendet einen Code mit</translation>
    </message>
    <message>
        <source>Sound for every scan</source>
        <translation>Ton bei jedem Scan</translation>
    </message>
    <message>
        <source>Sound when an operation has ended</source>
        <translation>Ton, wenn ein Vorgang beendet ist</translation>
    </message>
    <message>
        <source>Tell when an operation has ended</source>
        <translation>Melden, wenn ein Vorgang beendet ist</translation>
    </message>
    <message>
        <source>Tell when there are new drafts</source>
        <translation>Melden, wenn es neue Entwürfe gibt</translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s tray</source>
        <translation>Symbol im Infobereich des Systems zeigen</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>Fenster sperren nach</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Journal aufbewahren für</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Ordner für Exporte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is far larger than settings ever are.</source>
        <translation>Die Datei ist weit größer, als Einstellungen je sind.</translation>
    </message>
    <message>
        <source>This is not a settings file of Storekeeper.</source>
        <translation>Das ist keine Einstellungsdatei von Storekeeper.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Storekeeper. Update this one first.</source>
        <translation>Die Datei wurde von einer neueren Version von Storekeeper geschrieben. Aktualisieren Sie zuerst diese.</translation>
    </message>
    <message>
        <source>The value of “{setting}” in this file makes no sense.</source>
        <translation>Der Wert von „{setting}“ in dieser Datei ergibt keinen Sinn.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Notices about the settings</source>
        <translation>Hinweise zu den Einstellungen</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Only on this page</source>
        <translation>Nur auf dieser Seite</translation>
    </message>
    <message>
        <source>The file of your choices was damaged.</source>
        <translation>Die Datei mit Ihren Einstellungen war beschädigt.</translation>
    </message>
    <message>
        <source>Everything is as the program comes. The damaged file is kept as {file}.</source>
        <translation>Alles ist im Auslieferungszustand. Die beschädigte Datei bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <source>Some settings could not be understood.</source>
        <translation>Einige Einstellungen waren nicht zu verstehen.</translation>
    </message>
    <message>
        <source>These are as the program comes: {settings}.</source>
        <translation>Diese sind im Auslieferungszustand: {settings}.</translation>
    </message>
    <message>
        <source>The journal is not open</source>
        <translation>Das Journal ist nicht geöffnet</translation>
    </message>
    <message>
        <source>The journal is kept for ever</source>
        <translation>Das Journal wird für immer aufbewahrt</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Ordner für Exporte wählen</translation>
    </message>
    <message>
        <source>Storekeeper settings</source>
        <translation>Storekeeper-Einstellungen</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>Die Einstellungen wurden gespeichert.</translation>
    </message>
    <message>
        <source>{file} holds no password and no address.</source>
        <translation>{file} enthält kein Passwort und keine Adresse.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation>Einstellungen von Storekeeper (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>They are in use now.</source>
        <translation>Sie gelten jetzt.</translation>
    </message>
    <message>
        <source>They are in use now. {number} are unknown here and were left out.</source>
        <translation>Sie gelten jetzt. {number} sind hier unbekannt und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The settings of {file} were imported.</source>
        <translation>Die Einstellungen aus {file} wurden importiert.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>StockFoot</name>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the stock again</source>
        <translation>Den Bestand neu lesen</translation>
    </message>
    <message>
        <source>Stock read from the portal at {time}</source>
        <translation>Bestand um {time} aus dem Portal gelesen</translation>
    </message>
    <message>
        <source>Stock read at {time}</source>
        <translation>Bestand gelesen um {time}</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Gelesen um {time}</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Notices about the list</source>
        <translation>Hinweise zur Liste</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>Alle {count} auswählen</translation>
    </message>
    <message>
        <source>{matching} of {all} match</source>
        <translation>{matching} von {all} passen</translation>
    </message>
    <message>
        <source>{count} selected, {hidden} not shown</source>
        <translation>{count} ausgewählt, {hidden} nicht gezeigt</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>{selected}:</source>
        <translation>{selected}:</translation>
    </message>
    <message>
        <source>{count} to conduct</source>
        <translation>{count} zu buchen</translation>
    </message>
    <message>
        <source>{count} to cancel</source>
        <translation>{count} zu stornieren</translation>
    </message>
    <message>
        <source>{count} without a total</source>
        <translation>{count} ohne Gesamtbetrag</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>What is shown of the document</source>
        <translation>Was vom Dokument gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Reading rests: {count} documents so far</source>
        <translation>Lesen pausiert: bisher {count} Dokumente</translation>
    </message>
    <message>
        <source>Reading documents: {count} of about {about}</source>
        <translation>Dokumente werden gelesen: {count} von etwa {about}</translation>
    </message>
    <message>
        <source>Reading documents…</source>
        <translation>Dokumente werden gelesen…</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} Dokumente</translation>
    </message>
    <message>
        <source>{documents} · as of {time}, {age}</source>
        <translation>{documents} · Stand {time}, {age}</translation>
    </message>
    <message>
        <source>{documents} · up to date {time}</source>
        <translation>{documents} · aktuell {time}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Connected · {time}</source>
        <translation>Verbunden · {time}</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline seit {time}</translation>
    </message>
    <message>
        <source>Refused since {time}</source>
        <translation>Abgelehnt seit {time}</translation>
    </message>
    <message>
        <source>Reading rests.</source>
        <translation>Lesen pausiert.</translation>
    </message>
    <message>
        <source>{count} documents so far; older ones are missing.</source>
        <translation>Bisher {count} Dokumente; ältere fehlen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Reading documents, {count} so far.</source>
        <translation>Dokumente werden gelesen, bisher {count}.</translation>
    </message>
    <message>
        <source>Reading documents, {count} of about {about}.</source>
        <translation>Dokumente werden gelesen, {count} von etwa {about}.</translation>
    </message>
    <message>
        <source>You can work with those that are here.</source>
        <translation>Mit den vorhandenen können Sie arbeiten.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>No connection since {time}.</source>
        <translation>Keine Verbindung seit {time}.</translation>
    </message>
    <message>
        <source>The list was read {age}. Conducting is off until the portal is back.</source>
        <translation>Die Liste wurde {age} gelesen. Buchen ist nicht möglich, bis das Portal wieder da ist.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Erneut verbinden…</translation>
    </message>
    <message>
        <source>1 document is not verified.</source>
        <translation>1 Dokument ist nicht geprüft.</translation>
    </message>
    <message>
        <source>{count} documents are not verified.</source>
        <translation>{count} Dokumente sind nicht geprüft.</translation>
    </message>
    <message>
        <source>Storekeeper checks again in {time}.</source>
        <translation>Storekeeper prüft erneut in {time}.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation>Bitrix24 bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>Work goes on by itself in {time}.</source>
        <translation>Es geht von selbst weiter in {time}.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation>Zeile auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Alle passenden auswählen</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>Zu den Details</translation>
    </message>
    <message>
        <source>View number n</source>
        <translation>Ansicht Nummer n</translation>
    </message>
    <message>
        <source>Lines, effect on stock, history</source>
        <translation>Positionen, Wirkung auf den Bestand, Verlauf</translation>
    </message>
</context>
<context>
    <name>TotalPopup</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Only an amount can stand here, such as {one}.</source>
        <translation>Hier kann nur ein Betrag stehen, etwa {one}.</translation>
    </message>
    <message>
        <source>The first amount is the larger one.</source>
        <translation>Der erste Betrag ist der größere.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Storekeeper</source>
        <translation>Storekeeper ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Storekeeper, drafts to conduct: {count}</source>
        <translation>Storekeeper, Entwürfe zum Buchen: {count}</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>Storekeeper</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong inside Storekeeper.</source>
        <translation>In Storekeeper ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The program goes on. If you were conducting documents, refresh the list to see what the portal holds. The details help whoever looks after the program.</source>
        <translation>Das Programm läuft weiter. Wenn Sie gerade Dokumente gebucht haben, aktualisieren Sie die Liste, um den Stand des Portals zu sehen. Die Details helfen der Person, die das Programm betreut.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views and types</source>
        <translation>Ansichten und Typen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation>Nur eigene Ansichten lassen sich ändern.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>{view}, {count} documents</source>
        <translation>{view}, {count} Dokumente</translation>
    </message>
    <message>
        <source>{view}, shown now</source>
        <translation>{view}, jetzt gezeigt</translation>
    </message>
</context>
<context>
    <name>ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>You have a view of this name. It will be replaced.</source>
        <translation>Sie haben schon eine Ansicht dieses Namens. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Way to connect</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Eingehender Webhook</translation>
    </message>
    <message>
        <source>Paste an address made in Bitrix24. Needs a plan with REST access.</source>
        <translation>Fügen Sie eine in Bitrix24 erstellte Adresse ein. Erfordert einen Tarif mit REST-Zugriff.</translation>
    </message>
    <message>
        <source>Sign in with OAuth</source>
        <translation>Mit OAuth anmelden</translation>
    </message>
    <message>
        <source>Sign in with the browser. Needs an app made by an administrator.</source>
        <translation>Melden Sie sich mit dem Browser an. Erfordert eine von einem Administrator erstellte Anwendung.</translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation>Demo-Portal</translation>
    </message>
    <message>
        <source>Sample data on this computer. Nothing is sent anywhere.</source>
        <translation>Beispieldaten auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>Where do I get it?</source>
        <translation>Wo bekomme ich sie?</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Other › Incoming webhook, choose the permissions catalog, crm and user_brief, save, and copy the address.</source>
        <translation>Öffnen Sie in Bitrix24 Für Entwickler › Andere › Eingehender Webhook, wählen Sie die Zugriffsrechte catalog, crm und user_brief, speichern Sie und kopieren Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Conduct 1 document</source>
        <translation>1 Dokument buchen</translation>
    </message>
    <message numerus="yes">
        <source>Conduct {count} documents</source>
        <translation>
            <numerusform>{count} Dokument buchen</numerusform>
            <numerusform>{count} Dokumente buchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation>Buchung von 1 Dokument stornieren</translation>
    </message>
    <message numerus="yes">
        <source>Cancel conducting of {count} documents</source>
        <translation>
            <numerusform>Buchung von {count} Dokument stornieren</numerusform>
            <numerusform>Buchung von {count} Dokumenten stornieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export 1 document to {format}</source>
        <translation>1 Dokument als {format} exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} documents to {format}</source>
        <translation>
            <numerusform>{count} Dokument als {format} exportieren</numerusform>
            <numerusform>{count} Dokumente als {format} exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Portal limit, {countdown}</source>
        <translation>Portallimit, {countdown}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>1 document is being checked</source>
        <translation>1 Dokument wird nachgeprüft</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are being checked</source>
        <translation>
            <numerusform>{count} Dokument wird nachgeprüft</numerusform>
            <numerusform>{count} Dokumente werden nachgeprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} pro Minute</translation>
    </message>
    <message>
        <source>{settled} of {count}</source>
        <translation>{settled} von {count}</translation>
    </message>
    <message>
        <source>Cancelling conducting {settled} of {count}</source>
        <translation>Wird storniert: {settled} von {count}</translation>
    </message>
    <message>
        <source>Conducting {settled} of {count}</source>
        <translation>Wird gebucht: {settled} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} abgelehnt</numerusform>
            <numerusform>{count} abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>{running} running, {finished} finished today</source>
        <translation>{running} laufend, {finished} heute beendet</translation>
    </message>
    <message>
        <source>{count} {outcome}</source>
        <translation>{count} {outcome}</translation>
    </message>
    <message>
        <source>{count} more: {outcomes}</source>
        <translation>{count} weitere: {outcomes}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>conducted</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>changed since review</source>
        <translation>seit der Prüfung geändert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>Bestandskorrektur</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Cancel conducting</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Was conducted already</source>
        <translation>War bereits gebucht</translation>
    </message>
    <message>
        <source>Was not conducted</source>
        <translation>War nicht gebucht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Changed since reviewed</source>
        <translation>Seit der Prüfung geändert</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Status gesetzt</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Status gesetzt von</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type {code}</source>
        <translation>Typ {code}</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Bestandskorrektur</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Wird gebucht…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird storniert…</translation>
    </message>
    <message>
        <source>Status {code}</source>
        <translation>Status {code}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Conducted at</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>Drafts to conduct</source>
        <translation>Zu buchen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Conducted today</source>
        <translation>Heute gebucht</translation>
    </message>
    <message>
        <source>Cancelled this week</source>
        <translation>Storniert (Woche)</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Meine Dokumente</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Wareneingänge</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Bestandskorrekturen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Umlagerungen</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Ausbuchungen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Unnamed view</source>
        <translation>Unbenannte Ansicht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Datum des Dokuments</translation>
    </message>
</context>
<context>
    <name>_Octagon</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Lines, total</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>{source} →</source>
        <translation>{source} →</translation>
    </message>
    <message>
        <source>→ {target}</source>
        <translation>→ {target}</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Position</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} Positionen</translation>
    </message>
    <message>
        <source>{money} (added up from the lines)</source>
        <translation>{money} (aus den Positionen summiert)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datiert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>von {person}</translation>
    </message>
    <message>
        <source>{when} by {person}</source>
        <translation>{when} von {person}</translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>{product}, {warehouse}: {change}, now unknown</source>
        <translation>{product}, {warehouse}: {change}, jetziger Bestand unbekannt</translation>
    </message>
    <message>
        <source>{product}, {warehouse}: now {now}, after {after}</source>
        <translation>{product}, {warehouse}: jetzt {now}, danach {after}</translation>
    </message>
    <message>
        <source>Short {short}: {needed} needed, {there} there</source>
        <translation>Fehlmenge {short}: {needed} benötigt, {there} vorhanden</translation>
    </message>
    <message>
        <source>How much is there could not be read</source>
        <translation>Wie viel da ist, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{reserved} reserved, {free} free afterwards</source>
        <translation>{reserved} reserviert, {free} danach frei</translation>
    </message>
    <message>
        <source>Purchasing price afterwards: {after}</source>
        <translation>Einkaufspreis danach: {after}</translation>
    </message>
    <message>
        <source>Purchasing price {before} → {after}</source>
        <translation>Einkaufspreis {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Produkt {number}</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Lager {number}</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Bestandskorrektur</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Anderer Typ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird storniert…</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Wird gebucht…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>{what_happened}, but the comment was not written</source>
        <translation>{what_happened}, aber der Kommentar wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Answer lost, reading the status</source>
        <translation>Antwort verloren, Status wird gelesen</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Gesendet, Antwort steht aus</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>The reason could not be added to the document&apos;s comment: {reason} It is kept in Activity.</source>
        <translation>Der Grund konnte nicht zum Kommentar des Dokuments hinzugefügt werden: {reason} Er bleibt in der Aktivität.</translation>
    </message>
    <message>
        <source>{type} {number}</source>
        <translation>{type} {number}</translation>
    </message>
    <message>
        <source>{type} {number}, {title}</source>
        <translation>{type} {number}, {title}</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>error {code}</source>
        <translation>Fehler {code}</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Was zu tun ist: {advice}</translation>
    </message>
    <message>
        <source>Portal&apos;s exact words:</source>
        <translation>Genauer Wortlaut des Portals:</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>How the books are kept safe</source>
        <translation>Wie die Bücher sicher bleiben</translation>
    </message>
</context>
<context>
    <name>vacancies</name>
    <message>
        <source>No inventory documents yet</source>
        <translation>Noch keine Bestandsdokumente</translation>
    </message>
    <message>
        <source>Documents are made in Bitrix24, under Inventory management. They appear here by themselves.</source>
        <translation>Dokumente werden in Bitrix24 unter Bestandsverwaltung erstellt. Sie erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Open Bitrix24</source>
        <translation>Bitrix24 öffnen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>You may not view inventory documents</source>
        <translation>Sie dürfen keine Bestandsdokumente anzeigen</translation>
    </message>
    <message>
        <source>The portal answers, but gives no documents to your role. Ask an administrator for “View” per document type: CRM › Settings › Inventory access permissions.</source>
        <translation>Das Portal antwortet, gibt Ihrer Rolle aber keine Dokumente. Bitten Sie einen Administrator um „Anzeigen“ je Dokumenttyp: CRM › Einstellungen › Zugriffsrechte für Bestandsverwaltung.</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Nothing to conduct</source>
        <translation>Nichts zu buchen</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>Nothing was conducted today</source>
        <translation>Heute wurde nichts gebucht</translation>
    </message>
    <message>
        <source>Nothing was cancelled this week</source>
        <translation>Diese Woche wurde nichts storniert</translation>
    </message>
    <message>
        <source>You have no documents</source>
        <translation>Sie haben keine Dokumente</translation>
    </message>
    <message>
        <source>{documents} documents are hidden by a filter.</source>
        <translation>{documents} Dokumente sind durch einen Filter verborgen.</translation>
    </message>
    <message>
        <source>{documents} documents are hidden by {filters} filters.</source>
        <translation>{documents} Dokumente sind durch {filters} Filter verborgen.</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Kein Dokument passt</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>Letzten Filter entfernen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
</TS>
