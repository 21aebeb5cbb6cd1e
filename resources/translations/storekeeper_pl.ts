<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Storekeeper</source>
        <translation>O programie Storekeeper</translation>
    </message>
    <message>
        <source>Storekeeper {version}</source>
        <translation>Storekeeper {version}</translation>
    </message>
    <message>
        <source>Conducts, reviews and reverses the stock documents of a Bitrix24 portal.</source>
        <translation>Księguje i sprawdza dokumenty magazynowe portalu Bitrix24 oraz cofa ich zaksięgowanie.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Its window is made with Qt {qt}, used under the LGPL. Not made or endorsed by Bitrix24.</source>
        <translation>Wolne oprogramowanie na licencji MIT. Okno programu powstało z użyciem Qt {qt} na licencji LGPL. Program nie pochodzi od Bitrix24 i nie jest przez Bitrix24 polecany.</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Licencje wszystkich składników</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Składniki i ich licencje</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>{person}, number {id}</source>
        <translation>{person}, numer {id}</translation>
    </message>
    <message>
        <source>The demo portal is connected by “Try the demo portal”.</source>
        <translation>Portal demo łączy się przyciskiem „Wypróbuj portal demo”.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Sposób logowania</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekret</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Zakresy</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Możliwości</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Połącz ponownie…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Sign out and forget…</source>
        <translation>Wyloguj i zapomnij…</translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bursztynowy</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Webhook przychodzący</translation>
    </message>
    <message>
        <source>OAuth application</source>
        <translation>Aplikacja OAuth</translation>
    </message>
    <message>
        <source>Demo portal on this computer</source>
        <translation>Portal demo na tym komputerze</translation>
    </message>
    <message>
        <source>DEMO: sample data on this computer. Nothing here is real.</source>
        <translation>DEMO: przykładowe dane na tym komputerze. Nic tu nie jest prawdziwe.</translation>
    </message>
    <message>
        <source>REAL PORTAL: what you conduct here moves real stock.</source>
        <translation>PRAWDZIWY PORTAL: księgowanie tutaj zmienia rzeczywiste stany.</translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed with a key from {keychain}</source>
        <translation>We własnym folderze programu Storekeeper, zaszyfrowany kluczem z: {keychain}</translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed; its keychain does not answer</source>
        <translation>We własnym folderze programu Storekeeper, zaszyfrowany; pęk kluczy nie odpowiada</translation>
    </message>
    <message>
        <source>In a file that only you can open; no keychain was found</source>
        <translation>W pliku dostępnym tylko dla tego użytkownika; nie znaleziono pęku kluczy</translation>
    </message>
    <message>
        <source>Kept until Storekeeper is closed</source>
        <translation>Przechowywany do zamknięcia programu Storekeeper</translation>
    </message>
    <message>
        <source>Not kept: signed out</source>
        <translation>Nieprzechowywany: wylogowano</translation>
    </message>
    <message>
        <source>Not since Storekeeper was started</source>
        <translation>Brak od uruchomienia programu Storekeeper</translation>
    </message>
    <message>
        <source>Not known before the next test</source>
        <translation>Nieznane do następnego testu</translation>
    </message>
    <message>
        <source>Nothing, because it is signed out. Connect it again.</source>
        <translation>Nic, bo konto jest wylogowane. Połącz je ponownie.</translation>
    </message>
    <message>
        <source>Being tested…</source>
        <translation>Trwa test…</translation>
    </message>
    <message>
        <source>Not known yet. Connect it again to test what it can do.</source>
        <translation>Jeszcze nieznane. Połącz ponownie, aby sprawdzić możliwości konta.</translation>
    </message>
    <message>
        <source>Nothing, because the last test stopped. Connect it again.</source>
        <translation>Nic, bo ostatni test zatrzymał połączenie. Połącz ponownie.</translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: the portal refused to tell their names.</source>
        <translation>Pokazuje współpracowników jako numery: portal odmówił podania nazwisk.</translation>
    </message>
    <message>
        <source>Shows not all supplier names: the portal refused to tell them to this person.</source>
        <translation>Nie pokazuje wszystkich nazw dostawców: portal odmówił podania ich tej osobie.</translation>
    </message>
    <message>
        <source>Shows documents, stock and warehouses.</source>
        <translation>Pokazuje dokumenty, stany i magazyny.</translation>
    </message>
    <message>
        <source>Shows no documents: the role of this person lacks the right “View”.</source>
        <translation>Nie pokazuje dokumentów: rola tej osoby nie ma uprawnienia „Widok”.</translation>
    </message>
    <message>
        <source>Shows names of colleagues.</source>
        <translation>Pokazuje nazwiska współpracowników.</translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: scope user_brief is missing.</source>
        <translation>Pokazuje współpracowników jako numery: brakuje zakresu user_brief.</translation>
    </message>
    <message>
        <source>Shows supplier names.</source>
        <translation>Pokazuje nazwy dostawców.</translation>
    </message>
    <message>
        <source>Shows no supplier names: scope crm is missing.</source>
        <translation>Nie pokazuje nazw dostawców: brakuje zakresu crm.</translation>
    </message>
    <message>
        <source>Shows products by their numbers: the portal refused to tell their names.</source>
        <translation>Pokazuje produkty jako numery: portal odmówił podania ich nazw.</translation>
    </message>
    <message>
        <source>Shows warehouses by their numbers: the portal refused to tell their names.</source>
        <translation>Pokazuje magazyny jako numery: portal odmówił podania ich nazw.</translation>
    </message>
    <message>
        <source>Shows quantities without units: the portal refused to tell the units.</source>
        <translation>Pokazuje ilości bez jednostek: portal odmówił podania jednostek.</translation>
    </message>
    <message>
        <source>this person is an administrator.</source>
        <translation>ta osoba jest administratorem.</translation>
    </message>
    <message>
        <source>as far as the role of this person allows.</source>
        <translation>w granicach uprawnień roli tej osoby.</translation>
    </message>
    <message>
        <source>this portal does not offer the method.</source>
        <translation>ten portal nie udostępnia tej metody.</translation>
    </message>
    <message>
        <source>Conducts documents: {reason}</source>
        <translation>Księguje dokumenty: {reason}</translation>
    </message>
    <message>
        <source>Conducts nothing: {reason}</source>
        <translation>Niczego nie księguje: {reason}</translation>
    </message>
    <message>
        <source>Cancels conducting: {reason}</source>
        <translation>Cofa zaksięgowanie: {reason}</translation>
    </message>
    <message>
        <source>Cancels nothing: {reason}</source>
        <translation>Niczego nie cofa: {reason}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts – Storekeeper</source>
        <translation>Konta – Storekeeper</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Brak kont</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Work with it</source>
        <translation>Pracuj na tym koncie</translation>
    </message>
    <message>
        <source>{name} (demo)</source>
        <translation>{name} (demo)</translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation>{name}, w użyciu</translation>
    </message>
    <message>
        <source>Something is under way in {name}. Wait until it is over, or stop it first.</source>
        <translation>Na koncie {name} trwa praca. Poczekaj na jej koniec albo najpierw ją zatrzymaj.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Wyloguj i zapomnij</translation>
    </message>
    <message>
        <source>Sign out of {name} and forget everything about it?</source>
        <translation>Wylogować konto {name} i usunąć wszystkie jego dane?</translation>
    </message>
    <message>
        <source>Deleted from this computer: the sign-in, the list of documents, the journal of what you did and the settings of this account. Files that you exported stay where you saved them. In Bitrix24 nothing changes.</source>
        <translation>Z tego komputera zostaną usunięte: dane logowania, lista dokumentów, dziennik operacji i ustawienia tego konta. Wyeksportowane pliki zostaną tam, gdzie je zapisano. W Bitrix24 nic się nie zmieni.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Remove {name} from this computer?</source>
        <translation>Usunąć konto {name} z tego komputera?</translation>
    </message>
    <message>
        <source>Its sign-in is forgotten. Its list of documents and the journal of what you did lie on this computer too: delete them as well, or keep them? In Bitrix24 nothing changes.</source>
        <translation>Dane logowania zostaną usunięte. Na tym komputerze są też lista dokumentów i dziennik operacji tego konta: usunąć je czy zachować? W Bitrix24 nic się nie zmieni.</translation>
    </message>
    <message>
        <source>The keychain did not answer: a key stays in it that opens nothing now.</source>
        <translation>Pęk kluczy nie odpowiedział: pozostał w nim klucz, który niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Zachowaj konto</translation>
    </message>
    <message>
        <source>Remove, keep its data</source>
        <translation>Usuń, zachowaj dane</translation>
    </message>
    <message>
        <source>Remove with its data</source>
        <translation>Usuń razem z danymi</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>These documents are being worked on already.</source>
        <translation>Te dokumenty są już w toku.</translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation>Zaksięguj: {count}</translation>
    </message>
    <message>
        <source>Cancel conducting {count}…</source>
        <translation>Cofnij zaksięgowanie: {count}…</translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation>Nie zaznaczono dokumentu.</translation>
    </message>
    <message>
        <source>This document is conducted already.</source>
        <translation>Ten dokument jest już zaksięgowany.</translation>
    </message>
    <message>
        <source>All of the selected documents are conducted already.</source>
        <translation>Wszystkie zaznaczone dokumenty są już zaksięgowane.</translation>
    </message>
    <message>
        <source>This document is not conducted.</source>
        <translation>Ten dokument nie jest zaksięgowany.</translation>
    </message>
    <message>
        <source>None of the selected documents is conducted.</source>
        <translation>Żaden z zaznaczonych dokumentów nie jest zaksięgowany.</translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation>Brak połączenia z portalem.</translation>
    </message>
    <message>
        <source>The portal refuses to answer; see the notice above the list.</source>
        <translation>Portal odmawia odpowiedzi; zobacz komunikat nad listą.</translation>
    </message>
    <message>
        <source>The documents have not been read yet.</source>
        <translation>Dokumenty nie zostały jeszcze wczytane.</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Jeszcze nic nie zrobiono</translation>
    </message>
    <message>
        <source>What you conduct, cancel or export is kept here.</source>
        <translation>Tu zapisują się księgowania, cofnięcia i eksporty.</translation>
    </message>
    <message>
        <source>No operation matches</source>
        <translation>Brak pasujących operacji</translation>
    </message>
    <message>
        <source>Nothing of what was done fits the search and the chosen kind.</source>
        <translation>Żadna operacja nie pasuje do wyszukiwania i wybranego rodzaju.</translation>
    </message>
    <message>
        <source>Show all operations</source>
        <translation>Pokaż wszystkie operacje</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Which operations are shown</source>
        <translation>Które operacje są pokazane</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Wszystkie operacje</translation>
    </message>
    <message>
        <source>Search by document or person</source>
        <translation>Szukaj według dokumentu lub osoby</translation>
    </message>
    <message>
        <source>Document or person</source>
        <translation>Dokument lub osoba</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Close Activity</source>
        <translation>Zamknij Aktywność</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Reading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Operation, document</source>
        <translation>Operacja, dokument</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Osoba</translation>
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
        <translation>Operacje i ich dokumenty</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Webhook address</source>
        <translation>Adres webhooka</translation>
    </message>
    <message>
        <source>https://example.bitrix24.com/rest/17/code/</source>
        <translation>https://example.bitrix24.com/rest/17/code/</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 minutę temu</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes ago</source>
        <translation>
            <numerusform>{minutes} minutę temu</numerusform>
            <numerusform>{minutes} minuty temu</numerusform>
            <numerusform>{minutes} minut temu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 godzinę temu</translation>
    </message>
    <message numerus="yes">
        <source>{hours} hours ago</source>
        <translation>
            <numerusform>{hours} godzinę temu</numerusform>
            <numerusform>{hours} godziny temu</numerusform>
            <numerusform>{hours} godzin temu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 dzień temu</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>{days} dzień temu</numerusform>
            <numerusform>{days} dni temu</numerusform>
            <numerusform>{days} dni temu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No account is open</source>
        <translation>Żadne konto nie jest otwarte</translation>
    </message>
    <message>
        <source>{count} documents have this number</source>
        <translation>Dokumenty o tym numerze: {count}</translation>
    </message>
    <message>
        <source>They are listed; choose one of them there.</source>
        <translation>Są na liście; wybierz z niej jeden.</translation>
    </message>
    <message>
        <source>Documents with this product: {count}</source>
        <translation>Dokumenty z tym produktem: {count}</translation>
    </message>
    <message>
        <source>{count} products have this code</source>
        <translation>Produkty z tym kodem: {count}</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Inny portal</translation>
    </message>
    <message>
        <source>This document belongs to {portal}.</source>
        <translation>Ten dokument należy do portalu {portal}.</translation>
    </message>
    <message>
        <source>{type}, {status}</source>
        <translation>{type}, {status}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>No document and no product goes by this code.</source>
        <translation>Żaden dokument ani produkt nie ma tego kodu.</translation>
    </message>
    <message>
        <source>Scanned: {what}. {more}</source>
        <translation>Zeskanowano: {what}. {more}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Busy</source>
        <translation>Trwa praca</translation>
    </message>
</context>
<context>
    <name>CancelReview</name>
    <message>
        <source>Cancel conducting</source>
        <translation>Cofnij zaksięgowanie</translation>
    </message>
    <message>
        <source>Documents in the order of cancelling</source>
        <translation>Dokumenty w kolejności cofania</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
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
        <translation>Magazyny</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Zaksięgowany</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Keep conducted</source>
        <translation>Zostaw zaksięgowane</translation>
    </message>
    <message>
        <source>{count} not ready</source>
        <translation>Niegotowe: {count}</translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation>Cofnij zaksięgowanie 1 dokumentu</translation>
    </message>
    <message>
        <source>Cancel conducting of {count} documents</source>
        <translation>Cofnij zaksięgowanie {count} dokumentów</translation>
    </message>
    <message>
        <source>Stock is taken back, newest document first. After that the documents can be corrected and conducted again.</source>
        <translation>Stany wracają do poprzednich, od najnowszego dokumentu. Potem dokumenty można poprawić i zaksięgować ponownie.</translation>
    </message>
    <message>
        <source>{sentence} Purchase prices stay as the receipts set them.</source>
        <translation>{sentence} Ceny zakupu pozostają takie, jak ustawiły je przyjęcia.</translation>
    </message>
    <message>
        <source>Nothing here can be cancelled yet.</source>
        <translation>Na razie niczego tu nie można cofnąć.</translation>
    </message>
    <message>
        <source>The reason is also kept in this computer&apos;s activity history.</source>
        <translation>Powód zapisuje się też w historii aktywności na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{total}, summed up from the lines</source>
        <translation>{total}, suma z pozycji</translation>
    </message>
    <message>
        <source>From {warehouses}</source>
        <translation>Z: {warehouses}</translation>
    </message>
    <message>
        <source>To {warehouses}</source>
        <translation>Do: {warehouses}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>zaznaczony</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>niezaznaczony</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>jeszcze niewczytane</translation>
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
        <translation>z: {source}, do: {target}</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>z: {source}</translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation>do: {target}</translation>
    </message>
    <message>
        <source>{route} and {count} more</source>
        <translation>{route} i jeszcze {count}</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 pozycja</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>pozycje: {count}</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Test result</source>
        <translation>Wynik testu</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Na razie nie ma z czego wybierać</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search in {list}</source>
        <translation>Szukaj na liście {list}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Otwórz w Bitrix24</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>Wybierz plik CA…</translation>
    </message>
    <message>
        <source>The portal says: “{words}”</source>
        <translation>Portal informuje: „{words}”</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Its lines could not be read, so nothing is foreseen of it.</source>
        <translation>Nie udało się wczytać pozycji, więc skutku nie można przewidzieć.</translation>
    </message>
    <message>
        <source>Receipts and adjustments go first, so that transfers and write-offs find their stock.</source>
        <translation>Przyjęcia i korekty idą najpierw, aby przesunięcia i odpisy miały z czego pobrać.</translation>
    </message>
    <message>
        <source>What was conducted last is cancelled first.</source>
        <translation>Najpierw cofany jest dokument zaksięgowany ostatnio.</translation>
    </message>
    <message>
        <source>The order in which they were selected in the list.</source>
        <translation>Kolejność zaznaczania na liście.</translation>
    </message>
    <message>
        <source>The oldest document goes first.</source>
        <translation>Najstarszy dokument jest pierwszy.</translation>
    </message>
    <message>
        <source>The lowest number goes first.</source>
        <translation>Najniższy numer jest pierwszy.</translation>
    </message>
    <message>
        <source>Your own order.</source>
        <translation>Własna kolejność.</translation>
    </message>
    <message>
        <source>The documents could not be read anew: they are shown as last seen.</source>
        <translation>Nie udało się ponownie wczytać dokumentów: pokazano ostatnio znane.</translation>
    </message>
    <message>
        <source>The lines could not be read anew: they are shown as last seen.</source>
        <translation>Nie udało się ponownie wczytać pozycji: pokazano ostatnio znane.</translation>
    </message>
    <message>
        <source>The stock could not be read, so nobody can tell what will be short.</source>
        <translation>Nie udało się wczytać stanów, więc nie wiadomo, czego zabraknie.</translation>
    </message>
    <message>
        <source>The products could not be read: one may have been deleted.</source>
        <translation>Nie udało się wczytać produktów: któryś mógł zostać usunięty.</translation>
    </message>
    <message>
        <source>The warehouses could not be read: one may be switched off.</source>
        <translation>Nie udało się wczytać magazynów: któryś może być wyłączony.</translation>
    </message>
    <message>
        <source>The suppliers could not be read: one may be missing.</source>
        <translation>Nie udało się wczytać dostawców: któregoś może brakować.</translation>
    </message>
    <message>
        <source>Whether inventory management is on could not be read.</source>
        <translation>Nie udało się sprawdzić, czy zarządzanie asortymentem jest włączone.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter by {facet}</source>
        <translation>Filtruj: {facet}</translation>
    </message>
    <message>
        <source>Filter {filter}</source>
        <translation>Filtr {filter}</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Usuń filtr {filter}</translation>
    </message>
</context>
<context>
    <name>ChosenOutcome</name>
    <message>
        <source>The chosen document in full</source>
        <translation>Wybrany dokument w całości</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co zrobić dalej</translation>
    </message>
    <message>
        <source>What became of the comment</source>
        <translation>Co się stało z komentarzem</translation>
    </message>
    <message>
        <source>Write the comment again</source>
        <translation>Zapisz komentarz ponownie</translation>
    </message>
    <message>
        <source>Write the comment of this document again</source>
        <translation>Zapisz ponownie komentarz tego dokumentu</translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation>Komunikat portalu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the portal&apos;s own words</source>
        <translation>Kopiuj komunikat portalu</translation>
    </message>
    <message>
        <source>Choose a document to see what became of it.</source>
        <translation>Wybierz dokument, aby zobaczyć, co się z nim stało.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konta…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Eksportuj jako &amp;CSV…</translation>
    </message>
    <message>
        <source>Export as &amp;Excel…</source>
        <translation>Eksportuj jako &amp;Excel…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Eksportuj jako PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Kopiuj wiersze</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Zaznacz &amp;wszystkie pasujące</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Odznacz wszystkie</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Znajdź…</translation>
    </message>
    <message>
        <source>A&amp;dd a filter…</source>
        <translation>&amp;Dodaj filtr…</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Wy&amp;czyść filtry</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Zapisz widok…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Z&amp;mień nazwę widoku…</translation>
    </message>
    <message>
        <source>&amp;Delete view…</source>
        <translation>&amp;Usuń widok…</translation>
    </message>
    <message>
        <source>&amp;Export own views…</source>
        <translation>&amp;Eksportuj własne widoki…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Importuj widoki…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumny</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Szcze&amp;góły</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Następny panel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Poprzedni panel</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;Conduct</source>
        <translation>&amp;Zaksięguj</translation>
    </message>
    <message>
        <source>C&amp;ancel conducting…</source>
        <translation>&amp;Cofnij zaksięgowanie…</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Oznacz jako &amp;sprawdzone</translation>
    </message>
    <message>
        <source>&amp;Open in Bitrix24</source>
        <translation>&amp;Otwórz w Bitrix24</translation>
    </message>
    <message>
        <source>Read this document a&amp;gain</source>
        <translation>Wczytaj ten dokument &amp;ponownie</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Operacje</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktywność</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>&amp;Wstrzymaj wczytywanie</translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation>Wczytaj wszystko &amp;ponownie</translation>
    </message>
    <message>
        <source>Scan &amp;mode</source>
        <translation>&amp;Tryb skanowania</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Klawiatura</translation>
    </message>
    <message>
        <source>How the &amp;books are kept safe</source>
        <translation>Jak &amp;chronione są zapisy</translation>
    </message>
    <message>
        <source>Where things &amp;lie</source>
        <translation>Gdzie co &amp;leży</translation>
    </message>
    <message>
        <source>Recent &amp;problems</source>
        <translation>Ostatnie &amp;problemy</translation>
    </message>
    <message>
        <source>&amp;About Storekeeper</source>
        <translation>&amp;O programie Storekeeper</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Kolory s&amp;ystemu</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasne</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Ciemne</translation>
    </message>
</context>
<context>
    <name>ConductReview</name>
    <message>
        <source>Review before conducting</source>
        <translation>Przegląd przed zaksięgowaniem</translation>
    </message>
    <message>
        <source>Documents in the order of conducting</source>
        <translation>Dokumenty w kolejności księgowania</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
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
        <translation>Magazyny</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Order of conducting</source>
        <translation>Kolejność księgowania</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Kolejność dokumentów</translation>
    </message>
    <message>
        <source>Suggested order</source>
        <translation>Proponowana kolejność</translation>
    </message>
    <message>
        <source>As selected</source>
        <translation>Jak zaznaczono</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Według daty</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Według numeru</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Własna kolejność</translation>
    </message>
    <message>
        <source>Stop at the first refusal</source>
        <translation>Zatrzymaj przy pierwszym odrzuceniu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Zaksięguj</translation>
    </message>
    <message>
        <source>Conduct 1 document</source>
        <translation>Zaksięguj 1 dokument</translation>
    </message>
    <message>
        <source>Conduct {count} documents</source>
        <translation>Zaksięguj {count} dokumentów</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>Gotowe: {count}</translation>
    </message>
    <message>
        <source>{count} short of stock</source>
        <translation>Za mały stan: {count}</translation>
    </message>
    <message>
        <source>{count} will be refused</source>
        <translation>Zostaną odrzucone: {count}</translation>
    </message>
    <message>
        <source>Conduct it anyway</source>
        <translation>Zaksięguj mimo to</translation>
    </message>
    <message>
        <source>Conduct all {count} anyway</source>
        <translation>Zaksięguj mimo to wszystkie: {count}</translation>
    </message>
    <message>
        <source>Conduct {count} ready</source>
        <translation>Zaksięguj gotowe: {count}</translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation>Zaksięguj: {count}</translation>
    </message>
    <message>
        <source>Nothing here can be conducted yet.</source>
        <translation>Na razie niczego tu nie można zaksięgować.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Bitrix24 – Storekeeper</source>
        <translation>Połączenie z Bitrix24 – Storekeeper</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Zapamiętaj na tym komputerze</translation>
    </message>
    <message>
        <source>Connect to Bitrix24</source>
        <translation>Połącz z Bitrix24</translation>
    </message>
    <message>
        <source>Connect {name} again</source>
        <translation>Połącz ponownie: {name}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Oczekiwanie na przeglądarkę…</translation>
    </message>
    <message>
        <source>Choose your company&apos;s CA file</source>
        <translation>Wybierz plik CA firmy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The account is being kept.</source>
        <translation>Trwa zapisywanie konta.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Cannot connect yet: one check stops it</source>
        <translation>Nie można jeszcze połączyć: jeden test na to nie pozwala</translation>
    </message>
    <message>
        <source>A check stops the connection.</source>
        <translation>Jeden z testów nie pozwala na połączenie.</translation>
    </message>
    <message>
        <source>Sign in with the browser to test the connection</source>
        <translation>Zaloguj się w przeglądarce, aby przetestować połączenie</translation>
    </message>
    <message>
        <source>Paste an address to test it</source>
        <translation>Wklej adres, aby go przetestować</translation>
    </message>
    <message>
        <source>Ready, with 1 limitation</source>
        <translation>Gotowe, z 1 ograniczeniem</translation>
    </message>
    <message>
        <source>Ready, with {count} limitations</source>
        <translation>Gotowe, ograniczenia: {count}</translation>
    </message>
    <message>
        <source>{time}, answered in {milliseconds} ms</source>
        <translation>{time}, odpowiedź po {milliseconds} ms</translation>
    </message>
    <message>
        <source>The sign-in is a password.</source>
        <translation>Dane logowania są jak hasło.</translation>
    </message>
    <message>
        <source>The address is a password.</source>
        <translation>Adres jest jak hasło.</translation>
    </message>
</context>
<context>
    <name>ConnectionFoot</name>
    <message>
        <source>Opens the portals and the connection</source>
        <translation>Otwiera portale i połączenie</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Which date</source>
        <translation>Która data</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Własny zakres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Sign in as</source>
        <translation>Zaloguj jako</translation>
    </message>
    <message>
        <source>Administrator: may do everything</source>
        <translation>Administrator: może wszystko</translation>
    </message>
    <message>
        <source>Warehouse manager: may do everything with documents</source>
        <translation>Kierownik magazynu: może wszystko z dokumentami</translation>
    </message>
    <message>
        <source>Worker: conducts receipts and transfers of two warehouses</source>
        <translation>Pracownik: księguje przyjęcia i przesunięcia dwóch magazynów</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Wolne odpowiedzi</translation>
    </message>
    <message>
        <source>Lost answers</source>
        <translation>Zgubione odpowiedzi</translation>
    </message>
    <message>
        <source>A wholesale company with a year of documents: receipts, transfers, write-offs and returns in several warehouses. It runs on this computer and answers as Bitrix24 does, so everything can be tried, conducting and cancelling too. What you do there is kept; your own portal is never touched.</source>
        <translation>Hurtownia z dokumentami z całego roku: przyjęcia, przesunięcia, odpisy i zwroty w kilku magazynach. Działa na tym komputerze i odpowiada tak jak Bitrix24, więc można wypróbować wszystko, także księgowanie i cofanie. Wykonane tam operacje zostają zapamiętane; własny portal pozostaje nietknięty.</translation>
    </message>
    <message>
        <source>Slow and lost answers show how Storekeeper behaves on a bad day. They can be changed the next time you connect.</source>
        <translation>Wolne i zgubione odpowiedzi pokazują, jak Storekeeper działa w gorszy dzień. Można je zmienić przy następnym połączeniu.</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>po {seconds} s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>{percent} of 100</source>
        <translation>{percent} na 100</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Stopping: Storekeeper closes after the last answer.</source>
        <translation>Zatrzymywanie: Storekeeper zamknie się po ostatniej odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Demo portal</source>
        <translation>Portal demo</translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation>Nie zaznaczono dokumentu.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Lista jest pusta.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nic nie zaznaczono.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Nic nie jest w toku.</translation>
    </message>
    <message>
        <source>Nothing is being read at length.</source>
        <translation>Nie trwa żadne dłuższe wczytywanie.</translation>
    </message>
</context>
<context>
    <name>Detailing</name>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Księgowanie…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cofanie…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Zaksięgowano</translation>
    </message>
    <message>
        <source>Conducting cancelled</source>
        <translation>Cofnięto zaksięgowanie</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation>Oznaczono jako sprawdzone</translation>
    </message>
    <message>
        <source>Conducted with Storekeeper</source>
        <translation>Zaksięgowano w Storekeeper</translation>
    </message>
    <message>
        <source>Conducting cancelled with Storekeeper</source>
        <translation>Cofnięto zaksięgowanie w Storekeeper</translation>
    </message>
    <message>
        <source>Asked, not over yet</source>
        <translation>Wysłano, jeszcze trwa</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Select a document to see its lines and its effect on stock.</source>
        <translation>Zaznacz dokument, aby zobaczyć jego pozycje i wpływ na stany.</translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation>Wczytywanie pozycji…</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>not read yet</source>
        <translation>jeszcze niewczytane</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Zaznaczony</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Effect on stock</source>
        <translation>Wpływ na stany</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Effect on stock, warnings: {count}</source>
        <translation>Wpływ na stany, ostrzeżenia: {count}</translation>
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
        <translation>Z magazynu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do magazynu</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>The lines of this document have not been read yet.</source>
        <translation>Pozycje tego dokumentu nie zostały jeszcze wczytane.</translation>
    </message>
    <message>
        <source>This document has no lines.</source>
        <translation>Ten dokument nie ma pozycji.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Magazyny</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Zmiana statusu</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Kto zmienił status</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Quantity in all</source>
        <translation>Łączna ilość</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
</context>
<context>
    <name>EffectModel</name>
    <message>
        <source>Now → after</source>
        <translation>Teraz → potem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazyn</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>If conducting is cancelled</source>
        <translation>Po cofnięciu zaksięgowania</translation>
    </message>
    <message>
        <source>The one to conduct</source>
        <translation>Jeden do zaksięgowania</translation>
    </message>
    <message>
        <source>All {count} to conduct</source>
        <translation>Wszystkie do zaksięgowania: {count}</translation>
    </message>
    <message>
        <source>Reading stock…</source>
        <translation>Wczytywanie stanów…</translation>
    </message>
    <message>
        <source>Stock was not read</source>
        <translation>Stany nie zostały wczytane</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Stock could not be read</source>
        <translation>Nie udało się wczytać stanów</translation>
    </message>
    <message>
        <source>Nothing changes in any warehouse.</source>
        <translation>W żadnym magazynie nic się nie zmienia.</translation>
    </message>
    <message>
        <source>1 product is short.</source>
        <translation>Brakuje 1 produktu.</translation>
    </message>
    <message>
        <source>{count} products are short.</source>
        <translation>Brakujące produkty: {count}.</translation>
    </message>
    <message>
        <source>The stock is not known.</source>
        <translation>Stan nie jest znany.</translation>
    </message>
    <message>
        <source>The portal did not let it be read. The changes below are certain; whether there is enough is not.</source>
        <translation>Portal nie pozwolił go odczytać. Zmiany poniżej są pewne; nie wiadomo, czy towaru wystarczy.</translation>
    </message>
    <message>
        <source>The stock of 1 warehouse is not known.</source>
        <translation>Stan 1 magazynu nie jest znany.</translation>
    </message>
    <message>
        <source>The stock of {count} warehouses is not known.</source>
        <translation>Magazyny o nieznanym stanie: {count}.</translation>
    </message>
    <message>
        <source>Whether there is enough cannot be said.</source>
        <translation>Nie można powiedzieć, czy towaru wystarczy.</translation>
    </message>
    <message>
        <source>Bitrix24 may let it pass; stock would then be below zero.</source>
        <translation>Bitrix24 może to przepuścić; stan spadłby wtedy poniżej zera.</translation>
    </message>
    <message>
        <source>Together the documents take more than there is.</source>
        <translation>Dokumenty razem pobierają więcej, niż jest.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse {count} of {all}.</source>
        <translation>Bitrix24 odrzuci {count} z {all}.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this transfer.</source>
        <translation>Bitrix24 odrzuci to przesunięcie.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this write-off.</source>
        <translation>Bitrix24 odrzuci ten odpis.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this document.</source>
        <translation>Bitrix24 odrzuci ten dokument.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse to cancel its conducting.</source>
        <translation>Bitrix24 nie pozwoli cofnąć jego zaksięgowania.</translation>
    </message>
    <message>
        <source>Effect of</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ten dokument</translation>
    </message>
</context>
<context>
    <name>EffectPanel</name>
    <message>
        <source>Effect on stock</source>
        <translation>Wpływ na stany</translation>
    </message>
    <message>
        <source>Effect on stock by product and warehouse</source>
        <translation>Wpływ na stany według produktu i magazynu</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Tylko problemy</translation>
    </message>
    <message>
        <source>Documents whose effect is shown</source>
        <translation>Dokumenty, których wpływ jest pokazany</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Wszystkie dokumenty</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>All {count} documents</source>
        <translation>Wszystkie dokumenty: {count}</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>Gotowe: {count}</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>Brakujące: {count}</translation>
    </message>
    <message>
        <source>1 unusual quantity</source>
        <translation>1 nietypowa ilość</translation>
    </message>
    <message>
        <source>{count} unusual quantities</source>
        <translation>Nietypowe ilości: {count}</translation>
    </message>
    <message>
        <source>1 product and warehouse pair</source>
        <translation>1 para produkt–magazyn</translation>
    </message>
    <message>
        <source>{count} product and warehouse pairs</source>
        <translation>Pary produkt–magazyn: {count}</translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Effect on stock</source>
        <translation>Wpływ na stany</translation>
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
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Nothing more is sent until you let it go on.</source>
        <translation>Nic więcej nie zostanie wysłane do czasu wznowienia.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation>Zatrzymuje po tym dokumencie: dokument w toku otrzyma odpowiedź.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Pokaż wynik</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message numerus="yes">
        <source>Go on with {count}</source>
        <translation>
            <numerusform>Kontynuuj: {count}</numerusform>
            <numerusform>Kontynuuj: {count}</numerusform>
            <numerusform>Kontynuuj: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the review with those that were never sent.</source>
        <translation>Otwiera przegląd dokumentów, które nie zostały wysłane.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Znajdź…</translation>
    </message>
    <message>
        <source>&amp;Add a filter…</source>
        <translation>Dod&amp;aj filtr…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Wyczyść &amp;filtry</translation>
    </message>
    <message>
        <source>It is not known yet who is signed in.</source>
        <translation>Jeszcze nie wiadomo, kto jest zalogowany.</translation>
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
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Kto zmienił</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Moje dokumenty</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
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
        <translation>numer {id}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>dowolny dzień</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>{least} – {most}</source>
        <translation>{least} – {most}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>od {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>do {amount}</translation>
    </message>
</context>
<context>
    <name>FirstSight</name>
    <message>
        <source>Demo portal: nothing here is real, and nothing leaves this computer.</source>
        <translation>Portal demo: nic tu nie jest prawdziwe i nic nie opuszcza tego komputera.</translation>
    </message>
</context>
<context>
    <name>FoldersWindow</name>
    <message>
        <source>Where things lie</source>
        <translation>Gdzie co leży</translation>
    </message>
    <message>
        <source>Settings and portals</source>
        <translation>Ustawienia i portale</translation>
    </message>
    <message>
        <source>Your choices and the portals you are signed in to; secrets are sealed.</source>
        <translation>Wybrane ustawienia i portale, do których się zalogowano; sekrety są zaszyfrowane.</translation>
    </message>
    <message>
        <source>Journal and lists</source>
        <translation>Dziennik i listy</translation>
    </message>
    <message>
        <source>What was asked and what became of it, and what the portal last held.</source>
        <translation>Co wysłano i z jakim skutkiem oraz ostatni znany stan portalu.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Pamięć podręczna</translation>
    </message>
    <message>
        <source>May be deleted while Storekeeper is closed.</source>
        <translation>Można ją usunąć, gdy Storekeeper jest zamknięty.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the program did, without secrets; at most 10 MB.</source>
        <translation>Co robił program, bez sekretów; najwyżej 10 MB.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Eksporty</translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation>Proponowane miejsce zapisu list i dokumentów.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>{action}: {folder}</source>
        <translation>{action}: {folder}</translation>
    </message>
    <message>
        <source>{folder} is not there.</source>
        <translation>Nie ma folderu: {folder}.</translation>
    </message>
    <message>
        <source>{folder} was opened.</source>
        <translation>Otwarto folder: {folder}.</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. Copy the path instead.</source>
        <translation>Żaden program na tym komputerze nie otwiera folderów. Zamiast tego skopiuj ścieżkę.</translation>
    </message>
    <message>
        <source>{folder} was copied.</source>
        <translation>Skopiowano: {folder}.</translation>
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
        <translation>poniżej 1 s</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} godz.</translation>
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
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Otwórz w Bitrix24</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Marked as reviewed, {time}</source>
        <translation>Oznaczono jako sprawdzone, {time}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>HeadingMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation>Kolumny jak na początku</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortuj rosnąco</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortuj malejąco</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Przesuń w stronę początku</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Przesuń w stronę końca</translation>
    </message>
    <message>
        <source>The document itself is always shown</source>
        <translation>Sam dokument jest zawsze pokazany</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the document</source>
        <translation>Historia dokumentu</translation>
    </message>
    <message>
        <source>Reading history…</source>
        <translation>Wczytywanie historii…</translation>
    </message>
    <message>
        <source>Nothing is known of what happened to it.</source>
        <translation>Nie wiadomo, co się z nim działo.</translation>
    </message>
    <message>
        <source>Older entries are in Activity.</source>
        <translation>Starsze wpisy są w Aktywności.</translation>
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
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Szukaj działania lub klawisza</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>The translation “{language}” is missing or damaged, so Storekeeper speaks English. Install Storekeeper again to mend it.</source>
        <translation>Brakuje tłumaczenia „{language}” lub jest ono uszkodzone, więc Storekeeper działa po angielsku. Aby to naprawić, zainstaluj program Storekeeper ponownie.</translation>
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
        <translation>Pobrano</translation>
    </message>
    <message>
        <source>Later documents that used this stock</source>
        <translation>Późniejsze dokumenty, które pobrały ten towar</translation>
    </message>
    <message>
        <source>Add {documents}</source>
        <translation>Dodaj: {documents}</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>{product}: {document} took {quantity}, {told}</source>
        <translation>{product}: {document} – pobrano {quantity}, {told}</translation>
    </message>
    <message>
        <source>As far as this computer knows, nobody has used this stock since.</source>
        <translation>O ile wiadomo na tym komputerze, nikt od tego czasu nie pobrał tego towaru.</translation>
    </message>
    <message>
        <source>Too little is left. Cancel conducting of {documents} first.</source>
        <translation>Zostało za mało. Najpierw cofnij zaksięgowanie: {documents}.</translation>
    </message>
    <message>
        <source>Enough is left, so {document} can stay conducted. Check that the goods it moved are really there.</source>
        <translation>Zostało dość towaru, więc zaksięgowanie może pozostać: {document}. Sprawdź, czy przesunięty towar naprawdę tam jest.</translation>
    </message>
    <message>
        <source>Enough is left, so they can stay conducted. Check that the goods they moved are really there.</source>
        <translation>Zostało dość towaru, więc mogą pozostać zaksięgowane. Sprawdź, czy przesunięty towar naprawdę tam jest.</translation>
    </message>
    <message>
        <source>{documents} and {count} more</source>
        <translation>{documents} i jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Work is under way – Storekeeper</source>
        <translation>Praca w toku – Storekeeper</translation>
    </message>
    <message>
        <source>An operation is still under way.</source>
        <translation>Operacja jest jeszcze w toku.</translation>
    </message>
    <message numerus="yes">
        <source>{count} operations are still under way.</source>
        <translation>
            <numerusform>{count} operacja jest jeszcze w toku.</numerusform>
            <numerusform>{count} operacje są jeszcze w toku.</numerusform>
            <numerusform>{count} operacji jest jeszcze w toku.</numerusform>
        </translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>i jeszcze jedna</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>i jeszcze {count}</numerusform>
            <numerusform>i jeszcze {count}</numerusform>
            <numerusform>i jeszcze {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in the background, everything is done to its end and Storekeeper then closes by itself. Stopped, the document under way gets its answer and the rest stays as it is; you can go on with it later.</source>
        <translation>Po dokończeniu w tle wszystko zostanie wykonane do końca, a potem Storekeeper sam się zamknie. Po zatrzymaniu dokument w toku otrzyma odpowiedź, a reszta zostanie bez zmian; można ją wznowić później.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Zatrzymaj po tym dokumencie</translation>
    </message>
    <message>
        <source>Nothing more is sent; Storekeeper closes when the last answer is there.</source>
        <translation>Nic więcej nie zostanie wysłane; Storekeeper zamknie się po ostatniej odpowiedzi.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Nie zamykaj</translation>
    </message>
    <message>
        <source>Storekeeper stays as it is.</source>
        <translation>Storekeeper działa dalej bez zmian.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Dokończ w tle</translation>
    </message>
    <message>
        <source>The window closes now, Storekeeper itself when everything is done.</source>
        <translation>Okno zamknie się teraz, a sam Storekeeper, gdy wszystko będzie gotowe.</translation>
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
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Brak produktu</translation>
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
        <translation>Brak magazynu</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Magazyn {number}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>The portal&apos;s own total</source>
        <translation>Suma podana przez portal</translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation>Wczytywanie pozycji…</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>Dokument nie ma pozycji.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 pozycja</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>Pozycje: {count}</translation>
    </message>
    <message>
        <source>{lines}, {quantity}</source>
        <translation>{lines}, {quantity}</translation>
    </message>
    <message>
        <source>The portal gives {money} as the total of the document.</source>
        <translation>Portal podaje sumę dokumentu: {money}.</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines of the document</source>
        <translation>Pozycje dokumentu</translation>
    </message>
    <message>
        <source>Columns of the lines</source>
        <translation>Kolumny pozycji</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>This address opens nothing here</source>
        <translation>Ten adres niczego tu nie otwiera</translation>
    </message>
    <message>
        <source>Storekeeper understands addresses of documents only, not this one: {address}</source>
        <translation>Storekeeper rozumie tylko adresy dokumentów, a ten nim nie jest: {address}</translation>
    </message>
    <message>
        <source>This portal is not known here</source>
        <translation>Ten portal nie jest tu znany</translation>
    </message>
    <message>
        <source>The address leads to a document of {portal}, and no account of that portal is open or can be opened. Connect it first, then use the address again.</source>
        <translation>Adres prowadzi do dokumentu portalu {portal}, ale żadne konto tego portalu nie jest otwarte ani nie da się go otworzyć. Najpierw połącz portal, potem użyj adresu ponownie.</translation>
    </message>
    <message>
        <source>This document is not known here</source>
        <translation>Ten dokument nie jest tu znany</translation>
    </message>
    <message>
        <source>There is no document {id} among those that were read from {portal}. It may be deleted, or your role may not see it.</source>
        <translation>Wśród dokumentów wczytanych z portalu {portal} nie ma dokumentu {id}. Mógł zostać usunięty albo rola nie pozwala go zobaczyć.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazane</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Brak pasujących dokumentów.</translation>
    </message>
    <message>
        <source>Total in {currency}</source>
        <translation>Suma w {currency}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Documents without a total</source>
        <translation>Dokumenty bez sumy</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation>Szukanie kont…</translation>
    </message>
    <message>
        <source>{portal} – Storekeeper</source>
        <translation>{portal} – Storekeeper</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>The demo portal is starting…</source>
        <translation>Portal demo uruchamia się…</translation>
    </message>
    <message>
        <source>Opening {account}…</source>
        <translation>Otwieranie: {account}…</translation>
    </message>
    <message>
        <source>The demo portal has started but does not answer.</source>
        <translation>Portal demo został uruchomiony, ale nie odpowiada.</translation>
    </message>
    <message>
        <source>Connect your Bitrix24 portal</source>
        <translation>Połącz swój portal Bitrix24</translation>
    </message>
    <message>
        <source>Storekeeper works with the inventory documents of your portal. You need a webhook address or a sign-in.</source>
        <translation>Storekeeper pracuje z dokumentami magazynowymi portalu. Potrzebny jest adres webhooka lub logowanie.</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Wypróbuj portal demo</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Połącz…</translation>
    </message>
    <message>
        <source>Storekeeper is locked</source>
        <translation>Storekeeper jest zablokowany</translation>
    </message>
    <message>
        <source>Nobody was here for a while. What is under way goes on.</source>
        <translation>Przez jakiś czas nikogo tu nie było. To, co jest w toku, trwa dalej.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Żadne konto nie jest otwarte.</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>Their statuses</source>
        <translation>Ich statusy</translation>
    </message>
    <message>
        <source>{count} documents selected</source>
        <translation>Zaznaczone dokumenty: {count}</translation>
    </message>
    <message>
        <source>{refused} of {all} drafts would be refused.</source>
        <translation>Odrzucone zostałyby szkice: {refused} z {all}.</translation>
    </message>
    <message>
        <source>See the effect of the one to conduct</source>
        <translation>Zobacz wpływ dokumentu do zaksięgowania</translation>
    </message>
    <message>
        <source>See the effect of all {count}</source>
        <translation>Zobacz wpływ wszystkich: {count}</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 szkic</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>szkice: {count}</translation>
    </message>
    <message>
        <source>1 conducted</source>
        <translation>1 zaksięgowany</translation>
    </message>
    <message>
        <source>{count} conducted</source>
        <translation>zaksięgowane: {count}</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 cofnięty</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>cofnięte: {count}</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 inny</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>inne: {count}</translation>
    </message>
    <message>
        <source>{sums}; {count} without a total</source>
        <translation>{sums}; bez sumy: {count}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>{lines} in 1 document</source>
        <translation>{lines} w 1 dokumencie</translation>
    </message>
    <message>
        <source>{lines} in {count} documents</source>
        <translation>{lines} w dokumentach: {count}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} i jeszcze {count}</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Magazyny</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No document is selected.</source>
        <translation>Nie zaznaczono dokumentu.</translation>
    </message>
    <message>
        <source>Not &amp;reviewed after all</source>
        <translation>Jednak nie&amp;sprawdzone</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Oznacz jako &amp;sprawdzone</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Dodaj filtr</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An operation is over, not everything was done</source>
        <translation>Operacja zakończona, nie wszystko wykonano</translation>
    </message>
    <message>
        <source>Done: {done}. Not done: {refused}. Open Storekeeper to see why.</source>
        <translation>Wykonane: {done}. Niewykonane: {refused}. Otwórz Storekeeper, aby zobaczyć dlaczego.</translation>
    </message>
    <message>
        <source>An operation is over</source>
        <translation>Operacja zakończona</translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation>Wykonane: {done}.</translation>
    </message>
    <message>
        <source>New drafts to conduct</source>
        <translation>Nowe szkice do zaksięgowania</translation>
    </message>
    <message>
        <source>New drafts: {count}.</source>
        <translation>Nowe szkice: {count}.</translation>
    </message>
</context>
<context>
    <name>OAuthPage</name>
    <message>
        <source>Portal address</source>
        <translation>Adres portalu</translation>
    </message>
    <message>
        <source>example.bitrix24.com</source>
        <translation>example.bitrix24.com</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identyfikator klienta</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klucz klienta</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Zaloguj się w przeglądarce</translation>
    </message>
    <message>
        <source>In the application&apos;s settings in Bitrix24, the handler path is {address}. If an administrator chose another, paste the address after signing in.</source>
        <translation>W ustawieniach aplikacji w Bitrix24 ścieżka handlera to {address}. Jeśli administrator wybrał inną, po zalogowaniu wklej adres.</translation>
    </message>
    <message>
        <source>Signed in with the browser.</source>
        <translation>Zalogowano w przeglądarce.</translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation>Zamiast tego wklej adres</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Address from the browser, or the code</source>
        <translation>Adres z przeglądarki albo kod</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Waiting for the browser, {left} left</source>
        <translation>Oczekiwanie na przeglądarkę, pozostało {left}</translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>It is dated ahead, {day}.</source>
        <translation>Ma datę z przyszłości, {day}.</translation>
    </message>
    <message>
        <source>Something about it is unusual.</source>
        <translation>Jest w nim coś nietypowego.</translation>
    </message>
    <message>
        <source>{times} × usual</source>
        <translation>{times} × norma</translation>
    </message>
    <message>
        <source>{quantity} of {product} is {times} times the usual {usual}: check the quantity.</source>
        <translation>{product}, {quantity}: to {times} razy tyle co zwykle ({usual}). Sprawdź ilość.</translation>
    </message>
    <message>
        <source>{product} costs {price} here and usually {usual}: check the price.</source>
        <translation>{product} kosztuje tu {price}, a zwykle {usual}: sprawdź cenę.</translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others} and {count} more: entered twice?</source>
        <translation>Numer dostawcy {number} występuje też w: {others} i jeszcze {count}. Wprowadzono dwa razy?</translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others}, too: entered twice?</source>
        <translation>Numer dostawcy {number} występuje też w: {others}. Wprowadzono dwa razy?</translation>
    </message>
    <message>
        <source>{person} changed it at {time} and may still be working on it.</source>
        <translation>Zmiana o {time}: {person}. Praca nad nim może jeszcze trwać.</translation>
    </message>
    <message>
        <source>Somebody changed it at {time} and may still be working on it.</source>
        <translation>Ktoś zmienił go o {time} i może jeszcze nad nim pracować.</translation>
    </message>
    <message>
        <source>product {number}</source>
        <translation>produkt {number}</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>{account} is open in another window of Storekeeper.</source>
        <translation>Konto {account} jest otwarte w innym oknie programu Storekeeper.</translation>
    </message>
    <message>
        <source>The files of {account} cannot be used: {path}</source>
        <translation>Nie można użyć plików konta {account}: {path}</translation>
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
        <translation>Wynik</translation>
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
        <translation>Magazyny</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation>Komunikat portalu</translation>
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
        <translation>Numer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Zmiana statusu</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Kto zmienił status</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Zlecono</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Jeszcze nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nieznany</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>What became of each document</source>
        <translation>Co się stało z każdym dokumentem</translation>
    </message>
</context>
<context>
    <name>OutcomeWindow</name>
    <message>
        <source>Which outcomes are shown</source>
        <translation>Które wyniki są pokazane</translation>
    </message>
    <message>
        <source>Find in the result</source>
        <translation>Szukaj w wyniku</translation>
    </message>
    <message>
        <source>{outcome}, {count}</source>
        <translation>{outcome}, {count}</translation>
    </message>
    <message>
        <source>Conducting is being cancelled</source>
        <translation>Trwa cofanie zaksięgowania</translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation>Księgowanie</translation>
    </message>
    <message>
        <source>Cancelling finished</source>
        <translation>Cofanie zakończone</translation>
    </message>
    <message>
        <source>Conducting finished</source>
        <translation>Księgowanie zakończone</translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation>{title} – Storekeeper</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucony</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cofnięty</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Zaksięgowany</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nierozpoczęty</translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation>Można zmieniać tylko własne widoki.</translation>
    </message>
    <message>
        <source>You have no views of your own yet.</source>
        <translation>Nie masz jeszcze własnych widoków.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Zapisz widok</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Zmień nazwę widoku</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Usuń widok</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>Usunąć widok „{name}”?</translation>
    </message>
    <message>
        <source>The documents it lists stay as they are.</source>
        <translation>Dokumenty z tego widoku pozostaną bez zmian.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Storekeeper views</source>
        <translation>Widoki Storekeeper</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importuj widoki</translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation>Widoki Storekeeper (*.views)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>Nie udało się wczytać „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” holds no views of Storekeeper.</source>
        <translation>„{name}” nie zawiera widoków programu Storekeeper.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Niczego nie zaimportowano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Wybierz: {setting}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Used for everything on the screen from the next start on.</source>
        <translation>Używany wszędzie na ekranie od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light or dark windows, or whichever the system has.</source>
        <translation>Jasne lub ciemne okna albo tak jak w systemie.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>More contrast draws stronger borders and darker words in the status marks.</source>
        <translation>Większy kontrast to mocniejsze ramki i ciemniejszy tekst w znacznikach statusu.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Compact rows show more documents at once.</source>
        <translation>Zwarte wiersze pokazują więcej dokumentów naraz.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Wygodne</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Zwarte</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>How often the portal is asked whether documents have changed.</source>
        <translation>Jak często portal jest pytany o zmiany w dokumentach.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>s</translation>
    </message>
    <message>
        <source>For reading everything only. Six leave enough of the portal to your colleagues and to other programs. Documents are always conducted one after the other.</source>
        <translation>Tylko dla wczytywania wszystkiego. Sześć zostawia dość miejsca osobom pracującym w portalu i innym programom. Dokumenty są zawsze księgowane jeden po drugim.</translation>
    </message>
    <message>
        <source>Conducting and cancelling</source>
        <translation>Księgowanie i cofanie</translation>
    </message>
    <message>
        <source>Off, one document that is ready is conducted without a review.</source>
        <translation>Gdy wyłączone, jeden gotowy dokument jest księgowany bez przeglądu.</translation>
    </message>
    <message>
        <source>Off, conducting can be cancelled without saying why.</source>
        <translation>Gdy wyłączone, zaksięgowanie można cofnąć bez podania powodu.</translation>
    </message>
    <message>
        <source>Everybody who opens the document in the portal can read it. The journal on this computer keeps the reason in any case.</source>
        <translation>Przeczyta go każdy, kto otworzy dokument w portalu. Dziennik na tym komputerze zapisuje powód w każdym przypadku.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>A code that is scanned anywhere in the window finds its document.</source>
        <translation>Kod zeskanowany w dowolnym miejscu okna znajduje swój dokument.</translation>
    </message>
    <message>
        <source>Scanners type faster than people. Raise this if codes arrive in pieces, lower it if quick typing is taken for a scan.</source>
        <translation>Skanery piszą szybciej niż ludzie. Zwiększ, jeśli kody przychodzą w kawałkach; zmniejsz, jeśli szybkie pisanie jest brane za skan.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>The key your scanner presses after each code; most press Enter.</source>
        <translation>Klawisz, który skaner naciska po każdym kodzie; zwykle Enter.</translation>
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
        <translation>Jeden dźwięk, gdy dokument znaleziono, inny, gdy go nie znaleziono.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Only while another window is in front; Activity holds it all.</source>
        <translation>Tylko gdy na wierzchu jest inne okno; w Aktywności jest wszystko.</translation>
    </message>
    <message>
        <source>When colleagues have made documents that wait to be conducted.</source>
        <translation>Gdy współpracownicy utworzą dokumenty czekające na zaksięgowanie.</translation>
    </message>
    <message>
        <source>A different one if something was refused.</source>
        <translation>Inny, jeśli coś odrzucono.</translation>
    </message>
    <message>
        <source>It shows that the program is running and brings its window to the front.</source>
        <translation>Pokazuje, że program działa, i przywołuje jego okno na wierzch.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Hides everything from passers-by. Unlocking takes a press of a button and no password: to keep somebody out, lock the computer itself.</source>
        <translation>Ukrywa wszystko przed przechodzącymi. Do odblokowania wystarczy przycisk, bez hasła: aby nikogo nie dopuścić, zablokuj sam komputer.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation>Proponowane miejsce zapisu list i dokumentów.</translation>
    </message>
    <message>
        <source>The folder for documents</source>
        <translation>Folder na dokumenty</translation>
    </message>
    <message>
        <source>The journal says who conducted or cancelled what, and why. Nothing is removed by itself: only when you press the button below.</source>
        <translation>Dziennik mówi, kto co zaksięgował lub cofnął i dlaczego. Nic nie usuwa się samo: tylko po naciśnięciu przycisku poniżej.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mies.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Remove older entries…</source>
        <translation>Usuń starsze wpisy…</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Reading…</source>
        <translation>Wczytywanie…</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Result of {moment}</source>
        <translation>Wynik z {moment}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Zapisano jako {path}</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print “{title}”</source>
        <translation>Drukuj „{title}”</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>Strona tak, jak zostanie wydrukowana</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Wielkość strony</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cała strona</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Szerokość strony</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Zapisano jako „{name}”</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Na tym komputerze nie ma skonfigurowanej drukarki.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Drukarka nie przyjęła stron.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Wysłano do drukarki</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nie wydrukowano</translation>
    </message>
    <message>
        <source>You can save the pages as a PDF.</source>
        <translation>Strony można zapisać jako PDF.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Try again; if it stays so, copy the details for whoever looks after Bitrix24.</source>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skopiuj szczegóły dla osoby, która opiekuje się Bitrix24.</translation>
    </message>
    <message>
        <source>Storekeeper reads the document back to find out. Do not do it again until then.</source>
        <translation>Storekeeper odczytuje dokument z portalu, aby to sprawdzić. Do tego czasu nie powtarzaj operacji.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask for the portal&apos;s certificate to be renewed.</source>
        <translation>Sprawdź datę na tym komputerze i poproś o odnowienie certyfikatu portalu.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Sprawdź połączenie, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Open the portal in a browser: a network sign-in page may be waiting.</source>
        <translation>Otwórz portal w przeglądarce: może czekać strona logowania do sieci.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, check the portal&apos;s address.</source>
        <translation>Spróbuj ponownie za kilka minut. Jeśli to nie pomoże, sprawdź adres portalu.</translation>
    </message>
    <message>
        <source>Check the connection of this computer and the portal&apos;s address.</source>
        <translation>Sprawdź połączenie tego komputera i adres portalu.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, and ask whether the portal is running.</source>
        <translation>Sprawdź adres portalu i zapytaj, czy portal działa.</translation>
    </message>
    <message>
        <source>The network may be slow or the portal busy; try again in a minute.</source>
        <translation>Sieć może być wolna albo portal zajęty; spróbuj ponownie za minutę.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to let Storekeeper through.</source>
        <translation>Poproś osobę, która opiekuje się tą siecią, o przepuszczenie programu Storekeeper.</translation>
    </message>
    <message>
        <source>Check the connection of this computer, then try again.</source>
        <translation>Sprawdź połączenie tego komputera, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Connect again with a new webhook address or a new sign-in.</source>
        <translation>Połącz ponownie z nowym adresem webhooka lub nowym logowaniem.</translation>
    </message>
    <message>
        <source>Connect again and sign in; your list stays here.</source>
        <translation>Połącz ponownie i zaloguj się; lista pozostanie tutaj.</translation>
    </message>
    <message>
        <source>Add what is missing to the webhook or the app in Bitrix24, then connect again.</source>
        <translation>Dodaj w Bitrix24 to, czego brakuje w webhooku lub aplikacji, potem połącz ponownie.</translation>
    </message>
    <message>
        <source>Ask an administrator to let your role view documents of every type you need.</source>
        <translation>Poproś administratora, aby Twoja rola mogła przeglądać dokumenty każdego potrzebnego typu.</translation>
    </message>
    <message>
        <source>Ask an administrator to check what your role may do, then try again.</source>
        <translation>Poproś administratora o sprawdzenie uprawnień Twojej roli, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Ask an administrator to give your role this permission, then try again.</source>
        <translation>Poproś administratora o nadanie Twojej roli tego uprawnienia, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Ask an administrator to open the document&apos;s warehouses to your role.</source>
        <translation>Poproś administratora o udostępnienie Twojej roli magazynów z tego dokumentu.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to confirm this access, then try again.</source>
        <translation>Poproś administratora Bitrix24 o potwierdzenie tego dostępu, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator why this access was turned down.</source>
        <translation>Zapytaj administratora Bitrix24, dlaczego odrzucono ten dostęp.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to open this connection to your account.</source>
        <translation>Poproś administratora Bitrix24 o udostępnienie tego połączenia Twojemu kontu.</translation>
    </message>
    <message>
        <source>Refresh the list; somebody may have deleted it, or hidden it from you.</source>
        <translation>Odśwież listę; ktoś mógł go usunąć lub ukryć.</translation>
    </message>
    <message>
        <source>Read the portal&apos;s own words, mend the document in Bitrix24, then try again.</source>
        <translation>Przeczytaj komunikat portalu, popraw dokument w Bitrix24, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay conducted.</source>
        <translation>Nie trzeba nic robić, jeśli ma pozostać zaksięgowany.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay as it is.</source>
        <translation>Nie trzeba nic robić, jeśli ma pozostać tak, jak jest.</translation>
    </message>
    <message>
        <source>Cancel its conducting first, then try again.</source>
        <translation>Najpierw cofnij jego zaksięgowanie, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Refresh the list and look at the document&apos;s status.</source>
        <translation>Odśwież listę i sprawdź status dokumentu.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch inventory management on, then try again.</source>
        <translation>Poproś administratora o włączenie zarządzania asortymentem, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Ask the owner of the portal which plan holds this, and to change it.</source>
        <translation>Zapytaj właściciela portalu, który plan to obejmuje, i poproś o jego zmianę.</translation>
    </message>
    <message>
        <source>Do this in 1C; the portal takes its stock from there.</source>
        <translation>Zrób to w 1C; portal pobiera stany stamtąd.</translation>
    </message>
    <message>
        <source>Only Bitrix24&apos;s support can lift this; ask the owner to write to it.</source>
        <translation>Tylko wsparcie Bitrix24 może to znieść; poproś właściciela, aby do niego napisał.</translation>
    </message>
    <message>
        <source>Ask the owner of the portal, or connect to another portal.</source>
        <translation>Zapytaj właściciela portalu albo połącz się z innym portalem.</translation>
    </message>
    <message>
        <source>Connect again with the portal&apos;s new address.</source>
        <translation>Połącz ponownie z nowym adresem portalu.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>Have the portal brought up to date, or do this in Bitrix24 itself.</source>
        <translation>Poproś o aktualizację portalu albo zrób to w samym Bitrix24.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again. If it stays so, do it in Bitrix24 itself.</source>
        <translation>Odśwież listę, potem spróbuj ponownie. Jeśli to nie pomoże, zrób to w samym Bitrix24.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Poczekaj minutę, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>It can go on in {countdown}.</source>
        <translation>Można wznowić za {countdown}.</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>ten dokument</translation>
    </message>
    <message>
        <source>No longer in Bitrix24.</source>
        <translation>Już nie ma go w Bitrix24.</translation>
    </message>
    <message>
        <source>Your role may not use one of its warehouses.</source>
        <translation>Twoja rola nie może używać jednego z jego magazynów.</translation>
    </message>
    <message>
        <source>Bitrix24 turned it down for its own reason.</source>
        <translation>Bitrix24 odrzucił go z własnego powodu.</translation>
    </message>
    <message>
        <source>{document} was conducted.</source>
        <translation>Zaksięgowano: {document}.</translation>
    </message>
    <message>
        <source>Conducting of {document} was cancelled.</source>
        <translation>Cofnięto zaksięgowanie: {document}.</translation>
    </message>
    <message>
        <source>{document} was conducted already.</source>
        <translation>Zaksięgowano już wcześniej: {document}.</translation>
    </message>
    <message>
        <source>{document} was not conducted any more.</source>
        <translation>Zaksięgowania już nie było: {document}.</translation>
    </message>
    <message>
        <source>{document} was not conducted.</source>
        <translation>Nie zaksięgowano: {document}.</translation>
    </message>
    <message>
        <source>Conducting of {document} was not cancelled.</source>
        <translation>Nie cofnięto zaksięgowania: {document}.</translation>
    </message>
    <message>
        <source>{document} was changed after your review.</source>
        <translation>Zmieniono po przeglądzie: {document}.</translation>
    </message>
    <message>
        <source>{document} was not started.</source>
        <translation>Nie rozpoczęto: {document}.</translation>
    </message>
    <message>
        <source>It is not known whether {document} was conducted.</source>
        <translation>Nie wiadomo, czy zaksięgowano: {document}.</translation>
    </message>
    <message>
        <source>It is not known whether conducting of {document} was cancelled.</source>
        <translation>Nie wiadomo, czy cofnięto zaksięgowanie: {document}.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock now.</source>
        <translation>Stany teraz się nie zmieniły.</translation>
    </message>
    <message>
        <source>Nothing was booked a second time.</source>
        <translation>Niczego nie zaksięgowano drugi raz.</translation>
    </message>
    <message>
        <source>The goods are booked back. The answer was lost; the portal shows it on reading back.</source>
        <translation>Towar wrócił na stan sprzed zaksięgowania. Odpowiedź zaginęła; portal pokazuje to po ponownym odczycie.</translation>
    </message>
    <message>
        <source>The goods are booked back.</source>
        <translation>Towar wrócił na stan sprzed zaksięgowania.</translation>
    </message>
    <message>
        <source>The goods are booked. The answer was lost; the portal shows it on reading back.</source>
        <translation>Towar jest zaksięgowany. Odpowiedź zaginęła; portal pokazuje to po ponownym odczycie.</translation>
    </message>
    <message>
        <source>The goods are booked.</source>
        <translation>Towar jest zaksięgowany.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>Look at its lines as they are now, then do it again.</source>
        <translation>Obejrzyj obecne pozycje, potem powtórz operację.</translation>
    </message>
    <message>
        <source>Storekeeper reads it back in {countdown}. Do not do it again until then.</source>
        <translation>Storekeeper odczyta go z portalu za {countdown}. Do tego czasu nie powtarzaj operacji.</translation>
    </message>
    <message>
        <source>Look at the document in Bitrix24, then do it again.</source>
        <translation>Obejrzyj dokument w Bitrix24, potem powtórz operację.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so.</source>
        <translation>Nie trzeba nic robić, jeśli tak ma pozostać.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so. Ask {person} if you are not sure.</source>
        <translation>Nie trzeba nic robić, jeśli tak ma pozostać. W razie wątpliwości zapytaj: {person}.</translation>
    </message>
    <message>
        <source>Mend what stopped the operation, then start it again.</source>
        <translation>Usuń przyczynę zatrzymania operacji, potem rozpocznij ją ponownie.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, then start it again.</source>
        <translation>Zwolnij miejsce na dysku tego komputera, potem rozpocznij operację ponownie.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Rozpocznij ponownie w dogodnej chwili.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Missing scope</source>
        <translation>Brakujący zakres</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Do uzupełnienia</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Magazyny</translation>
    </message>
    <message>
        <source>Draft or cancelled</source>
        <translation>Szkic lub cofnięty</translation>
    </message>
    <message>
        <source>Needed status</source>
        <translation>Wymagany status</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Obecny status</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Not conducted</source>
        <translation>Niezaksięgowany</translation>
    </message>
    <message>
        <source>{status}, which is no longer so</source>
        <translation>{status}, już nieaktualne</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Potrzeba</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>CRM › Inventory management</source>
        <translation>CRM › Zarządzanie asortymentem</translation>
    </message>
    <message>
        <source>The owner of the portal</source>
        <translation>Właściciel portalu</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s support</source>
        <translation>Wsparcie Bitrix24</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>Wznowienie o</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nowy adres</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Skąd to wiadomo</translation>
    </message>
    <message>
        <source>Foreseen from what was read last; the portal was not asked for it.</source>
        <translation>Przewidziane na podstawie ostatniego odczytu; portalu o to nie pytano.</translation>
    </message>
    <message>
        <source>Bitrix24 does not name the permission. It follows from the action and the type.</source>
        <translation>Bitrix24 nie podaje nazwy uprawnienia. Wynika ono z czynności i typu.</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Typ dokumentu</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Kto może to naprawić</translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation>Brakujące uprawnienie</translation>
    </message>
    <message>
        <source>Where in Bitrix24</source>
        <translation>Gdzie w Bitrix24</translation>
    </message>
    <message>
        <source>Changed since review, not sent</source>
        <translation>Zmieniony po przeglądzie, niewysłany</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Zgodnie z planem</translation>
    </message>
    <message>
        <source>Conducting cancelled — answer was lost, checked with portal</source>
        <translation>Cofnięto zaksięgowanie — odpowiedź zaginęła, sprawdzono w portalu</translation>
    </message>
    <message>
        <source>Conducted — answer was lost, checked with portal</source>
        <translation>Zaksięgowany — odpowiedź zaginęła, sprawdzono w portalu</translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel</source>
        <translation>Niezaksięgowany, nie ma czego cofać</translation>
    </message>
    <message>
        <source>Refused without a reason</source>
        <translation>Odrzucony bez podania powodu</translation>
    </message>
    <message>
        <source>Not started, you stopped the operation</source>
        <translation>Nierozpoczęty, operację zatrzymano</translation>
    </message>
    <message>
        <source>Not started, the journal could not be written</source>
        <translation>Nierozpoczęty, nie udało się zapisać dziennika</translation>
    </message>
    <message>
        <source>Not started, Storekeeper was closed before its turn</source>
        <translation>Nierozpoczęty, Storekeeper zamknięto przed jego kolejką</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nierozpoczęty</translation>
    </message>
    <message>
        <source>Not started, the operation ended before its turn</source>
        <translation>Nierozpoczęty, operacja skończyła się przed jego kolejką</translation>
    </message>
    <message>
        <source>Not started. {reason}</source>
        <translation>Nierozpoczęty. {reason}</translation>
    </message>
    <message>
        <source>Unknown: the portal gave no clear answer</source>
        <translation>Nieznany: portal nie dał jasnej odpowiedzi</translation>
    </message>
    <message>
        <source>Unknown: the portal does not answer</source>
        <translation>Nieznany: portal nie odpowiada</translation>
    </message>
    <message>
        <source>{unknown}. Checking again in {countdown}</source>
        <translation>{unknown}. Ponowne sprawdzenie za {countdown}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Przyjęcie</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korekta</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Odpis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Zaksięgowany</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cofnięty</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Inny status</translation>
    </message>
    <message>
        <source>{document} is not complete: {count} things need mending.</source>
        <translation>{document}: dokument jest niekompletny, rzeczy do poprawienia: {count}.</translation>
    </message>
    <message>
        <source>{document} is not complete.</source>
        <translation>{document}: dokument jest niekompletny.</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>Jest niekompletny.</translation>
    </message>
    <message>
        <source>{document} has no supplier.</source>
        <translation>{document}: brak dostawcy.</translation>
    </message>
    <message>
        <source>{document} has no lines.</source>
        <translation>{document}: brak pozycji.</translation>
    </message>
    <message>
        <source>{document} has a line without a quantity above zero.</source>
        <translation>{document}: jedna z pozycji nie ma ilości większej od zera.</translation>
    </message>
    <message>
        <source>{document} has a line whose product is missing or was deleted.</source>
        <translation>{document}: produktu jednej z pozycji brakuje lub został usunięty.</translation>
    </message>
    <message>
        <source>{document} has a product of a type that is not kept in stock.</source>
        <translation>{document}: jeden z produktów jest typu, którego nie trzyma się w magazynie.</translation>
    </message>
    <message>
        <source>{document} has a product that needs a barcode per piece.</source>
        <translation>{document}: jeden z produktów wymaga kodu kreskowego dla każdej sztuki.</translation>
    </message>
    <message>
        <source>{document} has a line without a warehouse.</source>
        <translation>{document}: jedna z pozycji nie ma magazynu.</translation>
    </message>
    <message>
        <source>{document} names a warehouse that is switched off.</source>
        <translation>{document}: podany magazyn jest wyłączony.</translation>
    </message>
    <message>
        <source>{document} names a warehouse that no longer exists.</source>
        <translation>{document}: podany magazyn już nie istnieje.</translation>
    </message>
    <message>
        <source>{document} has a line from and to the same warehouse.</source>
        <translation>{document}: w jednej z pozycji magazyn źródłowy i docelowy są takie same.</translation>
    </message>
    <message>
        <source>{document} has an empty field that Bitrix24 needs filled.</source>
        <translation>{document}: puste jest pole wymagane przez Bitrix24.</translation>
    </message>
    <message>
        <source>Supplier is missing. A receipt needs one.</source>
        <translation>Brak dostawcy. Przyjęcie go wymaga.</translation>
    </message>
    <message>
        <source>No lines.</source>
        <translation>Brak pozycji.</translation>
    </message>
    <message>
        <source>A line has no quantity above zero.</source>
        <translation>Jedna z pozycji nie ma ilości większej od zera.</translation>
    </message>
    <message>
        <source>A product is missing or was deleted.</source>
        <translation>Brakuje produktu lub został usunięty.</translation>
    </message>
    <message>
        <source>A product is of a type that is not kept in stock.</source>
        <translation>Produkt jest typu, którego nie trzyma się w magazynie.</translation>
    </message>
    <message>
        <source>A product needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>Produkt wymaga kodu kreskowego dla każdej sztuki; dokończ w Bitrix24.</translation>
    </message>
    <message>
        <source>A line has no warehouse.</source>
        <translation>Jedna z pozycji nie ma magazynu.</translation>
    </message>
    <message>
        <source>A warehouse is switched off.</source>
        <translation>Magazyn jest wyłączony.</translation>
    </message>
    <message>
        <source>A warehouse no longer exists.</source>
        <translation>Magazyn już nie istnieje.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse.</source>
        <translation>Magazyn źródłowy i docelowy są takie same.</translation>
    </message>
    <message>
        <source>A field that Bitrix24 needs is empty.</source>
        <translation>Pole wymagane przez Bitrix24 jest puste.</translation>
    </message>
    <message>
        <source>Product {product} was deleted.</source>
        <translation>Produkt {product} został usunięty.</translation>
    </message>
    <message>
        <source>{product} is of a type that is not kept in stock.</source>
        <translation>{product}: produkt typu, którego nie trzyma się w magazynie.</translation>
    </message>
    <message>
        <source>{product} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>{product}: potrzebny kod kreskowy dla każdej sztuki; dokończ w Bitrix24.</translation>
    </message>
    <message>
        <source>Warehouse {warehouse} is switched off.</source>
        <translation>Magazyn {warehouse} jest wyłączony.</translation>
    </message>
    <message>
        <source>Warehouse {warehouse} no longer exists.</source>
        <translation>Magazyn {warehouse} już nie istnieje.</translation>
    </message>
    <message>
        <source>Quantity is zero in line {line}.</source>
        <translation>Ilość w pozycji {line} wynosi zero.</translation>
    </message>
    <message>
        <source>The product of line {line} is missing or was deleted.</source>
        <translation>Produktu z pozycji {line} brakuje lub został usunięty.</translation>
    </message>
    <message>
        <source>The product of line {line} is of a type that is not kept in stock.</source>
        <translation>Produkt z pozycji {line} jest typu, którego nie trzyma się w magazynie.</translation>
    </message>
    <message>
        <source>Line {line} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>Pozycja {line} wymaga kodu kreskowego dla każdej sztuki; dokończ w Bitrix24.</translation>
    </message>
    <message>
        <source>Line {line} has no warehouse.</source>
        <translation>Pozycja {line} nie ma magazynu.</translation>
    </message>
    <message>
        <source>A warehouse of line {line} is switched off.</source>
        <translation>Magazyn z pozycji {line} jest wyłączony.</translation>
    </message>
    <message>
        <source>A warehouse of line {line} no longer exists.</source>
        <translation>Magazyn z pozycji {line} już nie istnieje.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse in line {line}.</source>
        <translation>W pozycji {line} magazyn źródłowy i docelowy są takie same.</translation>
    </message>
    <message>
        <source>Quantity is zero in lines {lines}.</source>
        <translation>Ilość w pozycjach {lines} wynosi zero.</translation>
    </message>
    <message>
        <source>The products of lines {lines} are missing or were deleted.</source>
        <translation>Produktów z pozycji {lines} brakuje lub zostały usunięte.</translation>
    </message>
    <message>
        <source>The products of lines {lines} are of types not kept in stock.</source>
        <translation>Produkty z pozycji {lines} są typów, których nie trzyma się w magazynie.</translation>
    </message>
    <message>
        <source>Lines {lines} need a barcode per piece; finish them in Bitrix24.</source>
        <translation>Pozycje {lines} wymagają kodu kreskowego dla każdej sztuki; dokończ w Bitrix24.</translation>
    </message>
    <message>
        <source>Lines {lines} have no warehouse.</source>
        <translation>Pozycje {lines} nie mają magazynu.</translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} are switched off.</source>
        <translation>Magazyny z pozycji {lines} są wyłączone.</translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} no longer exist.</source>
        <translation>Magazyny z pozycji {lines} już nie istnieją.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse in lines {lines}.</source>
        <translation>W pozycjach {lines} magazyn źródłowy i docelowy są takie same.</translation>
    </message>
    <message>
        <source>Nothing was booked by this; the portal was only read.</source>
        <translation>Niczego przez to nie zaksięgowano; portal był tylko odczytywany.</translation>
    </message>
    <message>
        <source>Nothing was changed by this; the portal was only read.</source>
        <translation>Niczego przez to nie zmieniono; portal był tylko odczytywany.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you see is what was read last.</source>
        <translation>Niczego nie zmieniono. Widoczne dane pochodzą z ostatniego odczytu.</translation>
    </message>
    <message>
        <source>Nothing was booked. The portal was not asked for it.</source>
        <translation>Niczego nie zaksięgowano. Portalu o to nie proszono.</translation>
    </message>
    <message>
        <source>Nothing was changed. The portal was not asked for it.</source>
        <translation>Niczego nie zmieniono. Portalu o to nie proszono.</translation>
    </message>
    <message>
        <source>Nothing was booked. The document is still a draft.</source>
        <translation>Niczego nie zaksięgowano. Dokument jest nadal szkicem.</translation>
    </message>
    <message>
        <source>Nothing was booked. The document is as it was.</source>
        <translation>Niczego nie zaksięgowano. Dokument pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is still conducted.</source>
        <translation>Stany się nie zmieniły. Dokument jest nadal zaksięgowany.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is as it was.</source>
        <translation>Stany się nie zmieniły. Dokument pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Niczego nie zaksięgowano.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock.</source>
        <translation>Stany się nie zmieniły.</translation>
    </message>
    <message>
        <source>The goods may be booked already; it is not known yet.</source>
        <translation>Towar może już być zaksięgowany; jeszcze tego nie wiadomo.</translation>
    </message>
    <message>
        <source>The goods may be booked back already; it is not known yet.</source>
        <translation>Zaksięgowanie towaru może już być cofnięte; jeszcze tego nie wiadomo.</translation>
    </message>
    <message>
        <source>The portal may have carried it out; it is not known yet.</source>
        <translation>Portal mógł to już wykonać; jeszcze tego nie wiadomo.</translation>
    </message>
    <message>
        <source>Barcodes can only be given in Bitrix24; finish the document there.</source>
        <translation>Kody kreskowe można podać tylko w Bitrix24; dokończ tam dokument.</translation>
    </message>
    <message>
        <source>Choose another warehouse in Bitrix24, or have this one switched on, then try again.</source>
        <translation>Wybierz w Bitrix24 inny magazyn albo poproś o włączenie tego, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Complete the document in Bitrix24, then try again.</source>
        <translation>Uzupełnij dokument w Bitrix24, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Have the warehouse switched on again in Bitrix24, then try again.</source>
        <translation>Poproś o ponowne włączenie magazynu w Bitrix24, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A conducted document cannot be edited: put right what it names, then try again.</source>
        <translation>Zaksięgowanego dokumentu nie można edytować: popraw to, do czego się odwołuje, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The goods have moved on: cancel the later documents that used them first.</source>
        <translation>Towar poszedł już dalej: najpierw cofnij późniejsze dokumenty, które go pobrały.</translation>
    </message>
    <message>
        <source>Move or receive what is missing, or lower the quantity; then try again.</source>
        <translation>Przesuń lub przyjmij to, czego brakuje, albo zmniejsz ilość; potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Move or receive {missing} at {warehouse}, or lower the quantity; then try again.</source>
        <translation>Przesuń lub przyjmij {missing} (magazyn: {warehouse}) albo zmniejsz ilość; potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Move or receive {missing} more, or lower the quantity; then try again.</source>
        <translation>Przesuń lub przyjmij jeszcze {missing} albo zmniejsz ilość; potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A Bitrix24 administrator, or whoever manages inventory access</source>
        <translation>Administrator Bitrix24 albo osoba, która zarządza dostępem do asortymentu</translation>
    </message>
    <message>
        <source>CRM › Settings › Inventory access permissions</source>
        <translation>CRM › Ustawienia › Uprawnienia dostępu do asortymentu</translation>
    </message>
    <message>
        <source>Open your role, switch on “{permission}”</source>
        <translation>Otwórz swoją rolę i włącz „{permission}”</translation>
    </message>
    <message>
        <source>Open your role, section {kind}, switch on “{permission}”</source>
        <translation>Otwórz swoją rolę, sekcję {kind}, i włącz „{permission}”</translation>
    </message>
    <message>
        <source>Developer resources › Integrations</source>
        <translation>Zasoby dla deweloperów › Integracje</translation>
    </message>
    <message>
        <source>Please let my Bitrix24 account use Storekeeper.</source>
        <translation>Proszę pozwolić mojemu kontu Bitrix24 korzystać z programu Storekeeper.</translation>
    </message>
    <message>
        <source>Please switch on inventory management in our Bitrix24 portal.</source>
        <translation>Proszę włączyć zarządzanie asortymentem w naszym portalu Bitrix24.</translation>
    </message>
    <message>
        <source>Our Bitrix24 plan does not include REST for inventory management.</source>
        <translation>Nasz plan Bitrix24 nie obejmuje REST dla zarządzania asortymentem.</translation>
    </message>
    <message>
        <source>Please check the inventory permissions of my role.
{page}</source>
        <translation>Proszę sprawdzić uprawnienia mojej roli do asortymentu.
{page}</translation>
    </message>
    <message>
        <source>Please give my role the permission “{permission}”.
{page}</source>
        <translation>Proszę nadać mojej roli uprawnienie „{permission}”.
{page}</translation>
    </message>
    <message>
        <source>Please add the missing scope to my webhook.
{page}</source>
        <translation>Proszę dodać brakujący zakres do mojego webhooka.
{page}</translation>
    </message>
    <message>
        <source>Please add the scope “{scope}” to my webhook.
{page}</source>
        <translation>Proszę dodać zakres „{scope}” do mojego webhooka.
{page}</translation>
    </message>
    <message>
        <source>Your role may not view inventory documents.</source>
        <translation>Twoja rola nie pozwala przeglądać dokumentów magazynowych.</translation>
    </message>
    <message>
        <source>Your role may not view {document}.</source>
        <translation>Twoja rola nie pozwala przeglądać: {document}.</translation>
    </message>
    <message>
        <source>Your role may not change {document}.</source>
        <translation>Twoja rola nie pozwala zmieniać: {document}.</translation>
    </message>
    <message>
        <source>Your role may not conduct {document}.</source>
        <translation>Twoja rola nie pozwala zaksięgować: {document}.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of {document}.</source>
        <translation>Twoja rola nie pozwala cofnąć zaksięgowania: {document}.</translation>
    </message>
    <message>
        <source>Your role may not delete {document}.</source>
        <translation>Twoja rola nie pozwala usunąć: {document}.</translation>
    </message>
    <message>
        <source>Your role does not allow this in Bitrix24.</source>
        <translation>Twoja rola na to nie pozwala w Bitrix24.</translation>
    </message>
    <message>
        <source>This access still has to be confirmed in Bitrix24.</source>
        <translation>Ten dostęp trzeba jeszcze potwierdzić w Bitrix24.</translation>
    </message>
    <message>
        <source>This access was turned down in Bitrix24.</source>
        <translation>Ten dostęp odrzucono w Bitrix24.</translation>
    </message>
    <message>
        <source>Your account may not use this connection.</source>
        <translation>Twoje konto nie może używać tego połączenia.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct receipts.</source>
        <translation>{document} – nie zaksięgowano: Twoja rola nie pozwala księgować przyjęć.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct adjustments.</source>
        <translation>{document} – nie zaksięgowano: Twoja rola nie pozwala księgować korekt.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct transfers.</source>
        <translation>{document} – nie zaksięgowano: Twoja rola nie pozwala księgować przesunięć.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct returns.</source>
        <translation>{document} – nie zaksięgowano: Twoja rola nie pozwala księgować zwrotów.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct write-offs.</source>
        <translation>{document} – nie zaksięgowano: Twoja rola nie pozwala księgować odpisów.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of receipts.</source>
        <translation>{document} – bez zmian: Twoja rola nie pozwala cofać zaksięgowania przyjęć.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of adjustments.</source>
        <translation>{document} – bez zmian: Twoja rola nie pozwala cofać zaksięgowania korekt.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of transfers.</source>
        <translation>{document} – bez zmian: Twoja rola nie pozwala cofać zaksięgowania przesunięć.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of returns.</source>
        <translation>{document} – bez zmian: Twoja rola nie pozwala cofać zaksięgowania zwrotów.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of write-offs.</source>
        <translation>{document} – bez zmian: Twoja rola nie pozwala cofać zaksięgowania odpisów.</translation>
    </message>
    <message>
        <source>Your role may not conduct receipts.</source>
        <translation>Twoja rola nie pozwala księgować przyjęć.</translation>
    </message>
    <message>
        <source>Your role may not conduct adjustments.</source>
        <translation>Twoja rola nie pozwala księgować korekt.</translation>
    </message>
    <message>
        <source>Your role may not conduct transfers.</source>
        <translation>Twoja rola nie pozwala księgować przesunięć.</translation>
    </message>
    <message>
        <source>Your role may not conduct returns.</source>
        <translation>Twoja rola nie pozwala księgować zwrotów.</translation>
    </message>
    <message>
        <source>Your role may not conduct write-offs.</source>
        <translation>Twoja rola nie pozwala księgować odpisów.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of receipts.</source>
        <translation>Twoja rola nie pozwala cofać zaksięgowania przyjęć.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of adjustments.</source>
        <translation>Twoja rola nie pozwala cofać zaksięgowania korekt.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of transfers.</source>
        <translation>Twoja rola nie pozwala cofać zaksięgowania przesunięć.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of returns.</source>
        <translation>Twoja rola nie pozwala cofać zaksięgowania zwrotów.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of write-offs.</source>
        <translation>Twoja rola nie pozwala cofać zaksięgowania odpisów.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Create and edit</source>
        <translation>Utwórz i edytuj</translation>
    </message>
    <message>
        <source>Process document</source>
        <translation>Przetwarzaj obiekty magazynowe</translation>
    </message>
    <message>
        <source>Cancel processing</source>
        <translation>Anuluj przetwarzanie</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Usuń dokument magazynowy</translation>
    </message>
    <message>
        <source>View and select warehouses</source>
        <translation>Przeglądanie i wybór magazynów</translation>
    </message>
    <message>
        <source>There is too little stock.</source>
        <translation>Stan jest za mały.</translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product}: {needed} needed, {there} there.</source>
        <translation>{document}: brakuje {missing}, {product}. Potrzeba {needed}, jest {there}.</translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation>{document}: brakuje {missing}, {product}, {warehouse}. Potrzeba {needed}, jest {there}.</translation>
    </message>
    <message>
        <source>Short {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation>Brakuje {missing}: {product}, {warehouse}. Potrzeba {needed}, jest {there}.</translation>
    </message>
    <message>
        <source>Short {missing} of {product}: {needed} needed, {there} there.</source>
        <translation>Brakuje {missing}: {product}. Potrzeba {needed}, jest {there}.</translation>
    </message>
    <message>
        <source>There is too little of {product} at {warehouse}.</source>
        <translation>Za mały stan: {product}, {warehouse}.</translation>
    </message>
    <message>
        <source>There is too little of {product}.</source>
        <translation>Za mały stan: {product}.</translation>
    </message>
    <message>
        <source>There is too little stock for {document}.</source>
        <translation>{document}: stan jest za mały.</translation>
    </message>
    <message>
        <source>The status of {document} does not allow this.</source>
        <translation>{document}: status na to nie pozwala.</translation>
    </message>
    <message>
        <source>{document} is already conducted.</source>
        <translation>{document}: dokument jest już zaksięgowany.</translation>
    </message>
    <message>
        <source>{document} is conducted, which does not allow this.</source>
        <translation>{document}: dokument jest zaksięgowany, co na to nie pozwala.</translation>
    </message>
    <message>
        <source>{document} is not conducted, which does not allow this.</source>
        <translation>{document}: dokument nie jest zaksięgowany, co na to nie pozwala.</translation>
    </message>
    <message>
        <source>{document}: nothing to cancel, it is no longer conducted.</source>
        <translation>{document}: nie ma czego cofać, dokument nie jest już zaksięgowany.</translation>
    </message>
    <message>
        <source>{document} is not conducted, so there is nothing to cancel.</source>
        <translation>{document}: dokument nie jest zaksięgowany, więc nie ma czego cofać.</translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel.</source>
        <translation>Niezaksięgowany, nie ma czego cofać.</translation>
    </message>
    <message>
        <source>Its status does not allow this.</source>
        <translation>Jego status na to nie pozwala.</translation>
    </message>
    <message>
        <source>Already conducted by {person} {when}</source>
        <translation>Już zaksięgowany ({person}, {when})</translation>
    </message>
    <message>
        <source>Already conducted by {person}</source>
        <translation>Już zaksięgowany ({person})</translation>
    </message>
    <message>
        <source>Already conducted {when}</source>
        <translation>Już zaksięgowany ({when})</translation>
    </message>
    <message>
        <source>Already conducted</source>
        <translation>Już zaksięgowany</translation>
    </message>
    <message>
        <source>Already cancelled by {person} {when}</source>
        <translation>Już cofnięty ({person}, {when})</translation>
    </message>
    <message>
        <source>Already cancelled by {person}</source>
        <translation>Już cofnięty ({person})</translation>
    </message>
    <message>
        <source>Already cancelled {when}</source>
        <translation>Już cofnięty ({when})</translation>
    </message>
    <message>
        <source>Already cancelled</source>
        <translation>Już cofnięty</translation>
    </message>
    <message>
        <source>{status} by {person}, {when}</source>
        <translation>{status} ({person}, {when})</translation>
    </message>
    <message>
        <source>{status} by {person}</source>
        <translation>{status} ({person})</translation>
    </message>
    <message>
        <source>{status}, {when}</source>
        <translation>{status}, {when}</translation>
    </message>
    <message>
        <source>Something came between Storekeeper and the portal.</source>
        <translation>Coś stanęło między programem Storekeeper a portalem.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation>Certyfikat portalu nie jest zaufany.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>Portal nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation>Połączenie zostało zerwane przed nadejściem odpowiedzi.</translation>
    </message>
    <message>
        <source>Another page answered in the portal&apos;s place.</source>
        <translation>Zamiast portalu odpowiedziała inna strona.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer is too large to be read.</source>
        <translation>Odpowiedź portalu jest za duża, aby ją odczytać.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer could not be read.</source>
        <translation>Nie udało się odczytać odpowiedzi portalu.</translation>
    </message>
    <message>
        <source>The portal&apos;s address was not found in the network.</source>
        <translation>Nie znaleziono adresu portalu w sieci.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the portal&apos;s address.</source>
        <translation>Pod adresem portalu nic nie przyjmuje połączeń.</translation>
    </message>
    <message>
        <source>No connection to the portal came about in time.</source>
        <translation>Nie udało się na czas połączyć z portalem.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let Storekeeper through.</source>
        <translation>Serwer proxy tej sieci nie przepuścił programu Storekeeper.</translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation>Brak połączenia z portalem.</translation>
    </message>
    <message>
        <source>The portal does not accept this connection any more.</source>
        <translation>Portal nie przyjmuje już tego połączenia.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Logowanie wygasło.</translation>
    </message>
    <message>
        <source>Your role may not use a warehouse of {document}.</source>
        <translation>Twoja rola nie może używać jednego z magazynów: {document}.</translation>
    </message>
    <message>
        <source>This connection has no access to the catalogue.</source>
        <translation>To połączenie nie ma dostępu do katalogu.</translation>
    </message>
    <message>
        <source>This connection has no access to the CRM.</source>
        <translation>To połączenie nie ma dostępu do CRM.</translation>
    </message>
    <message>
        <source>This connection has no access to people&apos;s names.</source>
        <translation>To połączenie nie ma dostępu do nazwisk osób.</translation>
    </message>
    <message>
        <source>This connection has no access to what was asked for.</source>
        <translation>To połączenie nie ma dostępu do tego, o co proszono.</translation>
    </message>
    <message>
        <source>What was asked for is not in Bitrix24.</source>
        <translation>Nie ma w Bitrix24 tego, o co proszono.</translation>
    </message>
    <message>
        <source>{document} is no longer in Bitrix24.</source>
        <translation>Nie ma już w Bitrix24: {document}.</translation>
    </message>
    <message>
        <source>Bitrix24 turned {document} down for its own reason.</source>
        <translation>Bitrix24 odrzucił z własnego powodu: {document}.</translation>
    </message>
    <message>
        <source>Inventory management is switched off in the portal.</source>
        <translation>Zarządzanie asortymentem jest w portalu wyłączone.</translation>
    </message>
    <message>
        <source>The portal&apos;s plan does not include this.</source>
        <translation>Plan portalu tego nie obejmuje.</translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation>Stany tego portalu są prowadzone w 1C.</translation>
    </message>
    <message>
        <source>Bitrix24 takes no more questions of this kind for now.</source>
        <translation>Bitrix24 na razie nie przyjmuje więcej takich zapytań.</translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation>Bitrix24 prosi, aby zwolnić.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked programs from this portal.</source>
        <translation>Bitrix24 zablokował programom dostęp do tego portalu.</translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation>Ten portal został zamknięty lub usunięty.</translation>
    </message>
    <message>
        <source>The portal has moved to another address.</source>
        <translation>Portal przeniósł się pod inny adres.</translation>
    </message>
    <message>
        <source>The portal broke down while it was working on this.</source>
        <translation>W portalu wystąpiła awaria podczas pracy nad tym.</translation>
    </message>
    <message>
        <source>This portal does not have a function that Storekeeper needs.</source>
        <translation>Ten portal nie ma funkcji, której potrzebuje Storekeeper.</translation>
    </message>
    <message>
        <source>The portal did not understand what Storekeeper asked.</source>
        <translation>Portal nie zrozumiał zapytania programu Storekeeper.</translation>
    </message>
    <message>
        <source>The portal gave a reason that Storekeeper does not know yet.</source>
        <translation>Portal podał powód, którego Storekeeper jeszcze nie zna.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Recent problems</source>
        <translation>Ostatnie problemy</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Razy</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>The chosen problem in full</source>
        <translation>Wybrany problem w całości</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Wyczyść listę</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>A report holds this list, the log, versions and settings; passwords and addresses with passwords are masked. It is sent to nobody: you save it and read it first.</source>
        <translation>Raport zawiera tę listę, log, wersje i ustawienia; hasła i adresy z hasłami są zamaskowane. Nie jest nigdzie wysyłany: najpierw można go zapisać i przeczytać.</translation>
    </message>
    <message>
        <source>Since Storekeeper was started this went wrong. The program went on.</source>
        <translation>Te problemy wystąpiły od uruchomienia programu Storekeeper. Program działał dalej.</translation>
    </message>
    <message>
        <source>Nothing went wrong since Storekeeper was started.</source>
        <translation>Od uruchomienia programu Storekeeper nic złego się nie stało.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>{kind}: {sentence}</source>
        <translation>{kind}: {sentence}</translation>
    </message>
    <message>
        <source>Storekeeper report</source>
        <translation>Raport Storekeeper</translation>
    </message>
</context>
<context>
    <name>ProblemsWindow</name>
    <message>
        <source>Recent problems</source>
        <translation>Ostatnie problemy</translation>
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
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Wybierz powód</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Bez powodu</translation>
    </message>
    <message>
        <source>What happened, in your own words</source>
        <translation>Co się stało, własnymi słowami</translation>
    </message>
    <message>
        <source>Add the reason to the document&apos;s comment</source>
        <translation>Dodaj powód do komentarza dokumentu</translation>
    </message>
    <message>
        <source>{when}: conducting cancelled. {reason}</source>
        <translation>{when}: cofnięto zaksięgowanie. {reason}</translation>
    </message>
    <message>
        <source>{when}, {person}: conducting cancelled. {reason}</source>
        <translation>{when}, {person}: cofnięto zaksięgowanie. {reason}</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>Say in your own words what happened</source>
        <translation>Napisz własnymi słowami, co się stało</translation>
    </message>
    <message>
        <source>The comment stays as it is until a reason is given.</source>
        <translation>Komentarz pozostanie bez zmian, dopóki nie zostanie podany powód.</translation>
    </message>
    <message>
        <source>The comment would be too long; the reason stays in Activity only.</source>
        <translation>Komentarz byłby za długi; powód pozostanie tylko w Aktywności.</translation>
    </message>
    <message>
        <source>The comment of {count} documents would be too long; there the reason stays in Activity only.</source>
        <translation>Komentarz byłby za długi (dokumenty: {count}); tam powód pozostanie tylko w Aktywności.</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>„{line}”</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Wrong quantity</source>
        <translation>Błędna ilość</translation>
    </message>
    <message>
        <source>Wrong warehouse</source>
        <translation>Błędny magazyn</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Błędny produkt</translation>
    </message>
    <message>
        <source>Wrong supplier or price</source>
        <translation>Błędny dostawca lub cena</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Wprowadzono dwa razy</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Towar odesłano</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inny</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Reasons</source>
        <translation>Powody</translation>
    </message>
    <message>
        <source>Offered when conducting is cancelled; the one you gave last stands first, and “Other” is always there.</source>
        <translation>Proponowane przy cofaniu zaksięgowania; ostatnio podany jest pierwszy, a „Inny” jest zawsze na liście.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nowy powód</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>There are {number} reasons already.</source>
        <translation>Powodów jest już {number}.</translation>
    </message>
    <message>
        <source>“{reason}” was deleted.</source>
        <translation>Usunięto „{reason}”.</translation>
    </message>
    <message>
        <source>“{reason}” is there already.</source>
        <translation>„{reason}” już jest na liście.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Not done</source>
        <translation>Niewykonane</translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation>{title} – Storekeeper</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>What it means for the goods</source>
        <translation>Co to oznacza dla towaru</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Portal&apos;s exact words</source>
        <translation>Dokładny komunikat portalu</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Pokaż pozycje</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Otwórz w Bitrix24</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Połącz ponownie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Kopiuj prośbę</translation>
    </message>
</context>
<context>
    <name>ResultFoot</name>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Retry refused</source>
        <translation>Ponów odrzucone</translation>
    </message>
    <message>
        <source>Select in list</source>
        <translation>Zaznacz na liście</translation>
    </message>
    <message>
        <source>Selects the marked documents in the list; with none or one marked, those that were refused or are unknown, else all.</source>
        <translation>Zaznacza na liście wskazane dokumenty; jeśli wskazano jeden lub żaden, zaznacza odrzucone i nieznane, a gdy ich nie ma – wszystkie.</translation>
    </message>
    <message>
        <source>Read the unknown documents back from the portal.</source>
        <translation>Odczytuje z portalu dokumenty o nieznanym wyniku.</translation>
    </message>
    <message>
        <source>Start the rest</source>
        <translation>Rozpocznij pozostałe</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>Ponów niewykonane</translation>
    </message>
    <message>
        <source>The operation is still running.</source>
        <translation>Operacja jeszcze trwa.</translation>
    </message>
    <message>
        <source>Opens the review with these documents; nothing is sent yet.</source>
        <translation>Otwiera przegląd z tymi dokumentami; nic jeszcze nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Asking again would change nothing for what was refused.</source>
        <translation>Ponowienie nic nie zmieni dla odrzuconych.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Niczego nie odrzucono.</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>About this operation</source>
        <translation>O tej operacji</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cofnięte</translation>
    </message>
    <message>
        <source>conducted</source>
        <translation>zaksięgowane</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nierozpoczęte</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 dokument</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} dokument</numerusform>
            <numerusform>{count} dokumenty</numerusform>
            <numerusform>{count} dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, {day}, since {start}, by {person}.</source>
        <translation>{documents}, {day}, od {start}, {person}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, since {start}.</source>
        <translation>{documents}, {day}, od {start}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, {start} to {end}, by {person}.</source>
        <translation>{documents}, {day}, od {start} do {end}, {person}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, {start} to {end}.</source>
        <translation>{documents}, {day}, od {start} do {end}.</translation>
    </message>
    <message>
        <source>One was not conducted any more.</source>
        <translation>Jeden nie był już zaksięgowany.</translation>
    </message>
    <message>
        <source>One was already conducted.</source>
        <translation>Jeden był już zaksięgowany.</translation>
    </message>
    <message numerus="yes">
        <source>{count} were not conducted any more.</source>
        <translation>
            <numerusform>{count} nie był już zaksięgowany.</numerusform>
            <numerusform>{count} nie były już zaksięgowane.</numerusform>
            <numerusform>{count} nie było już zaksięgowanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were already conducted.</source>
        <translation>
            <numerusform>{count} był już zaksięgowany.</numerusform>
            <numerusform>{count} były już zaksięgowane.</numerusform>
            <numerusform>{count} było już zaksięgowanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer was lost and checked.</source>
        <translation>Jedna odpowiedź zaginęła i została sprawdzona.</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers were lost and checked.</source>
        <translation>
            <numerusform>{count} odpowiedź zaginęła i została sprawdzona.</numerusform>
            <numerusform>{count} odpowiedzi zaginęły i zostały sprawdzone.</numerusform>
            <numerusform>{count} odpowiedzi zaginęło i zostało sprawdzonych.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is still waiting or under way.</source>
        <translation>Jeden jeszcze oczekuje lub jest w toku.</translation>
    </message>
    <message numerus="yes">
        <source>{count} are still waiting or under way.</source>
        <translation>
            <numerusform>{count} jeszcze oczekuje lub jest w toku.</numerusform>
            <numerusform>{count} jeszcze oczekują lub są w toku.</numerusform>
            <numerusform>{count} jeszcze oczekuje lub jest w toku.</numerusform>
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
        <translation>Zaksięgowano: {document}.</translation>
    </message>
    <message>
        <source>Conducting of {document} is cancelled.</source>
        <translation>Cofnięto zaksięgowanie: {document}.</translation>
    </message>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Jako skoroszyt Excel…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Jako CSV…</translation>
    </message>
    <message>
        <source>The journal cannot be read: {path}</source>
        <translation>Nie można odczytać dziennika: {path}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>change {change}</source>
        <translation>zmiana {change}</translation>
    </message>
    <message>
        <source>have {have}, change {change}, after {after}</source>
        <translation>jest {have}, zmiana {change}, potem {after}</translation>
    </message>
    <message>
        <source>Short {short}, see {document}</source>
        <translation>Brakuje {short}, zob. {document}</translation>
    </message>
    <message>
        <source>{times}, see {document}</source>
        <translation>{times}, zob. {document}</translation>
    </message>
    <message>
        <source>Was {before} before</source>
        <translation>Wcześniej było {before}</translation>
    </message>
    <message>
        <source>How much is there is not known</source>
        <translation>Nie wiadomo, ile jest</translation>
    </message>
    <message>
        <source>{count} are reserved</source>
        <translation>Zarezerwowano: {count}</translation>
    </message>
    <message>
        <source>{count} moved on</source>
        <translation>Poszło dalej: {count}</translation>
    </message>
    <message>
        <source>Enough only after {document}</source>
        <translation>Wystarczy dopiero po: {document}</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Produkt {number}</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Magazyn {number}</translation>
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
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Zostanie odrzucony</translation>
    </message>
    <message>
        <source>Too little stock</source>
        <translation>Za mały stan</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>1 document, at the end of the order</source>
        <translation>1 dokument, na końcu kolejności</translation>
    </message>
    <message>
        <source>{count} documents, at the end of the order</source>
        <translation>Dokumenty: {count}, na końcu kolejności</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniony</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Wyśle się mimo to</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niesprawdzony</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>after {documents}</source>
        <translation>po {documents}</translation>
    </message>
    <message>
        <source>reserved stock</source>
        <translation>towar zarezerwowany</translation>
    </message>
    <message>
        <source>used later by {documents}</source>
        <translation>pobrano później w: {documents}</translation>
    </message>
    <message>
        <source>{documents} +{count}</source>
        <translation>{documents} +{count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct receipts ({time}): it may again.</source>
        <translation>Portal odmówił zaksięgowania przyjęć ({time}): może odmówić ponownie.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct adjustments ({time}): it may again.</source>
        <translation>Portal odmówił zaksięgowania korekt ({time}): może odmówić ponownie.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct transfers ({time}): it may again.</source>
        <translation>Portal odmówił zaksięgowania przesunięć ({time}): może odmówić ponownie.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct write-offs ({time}): it may again.</source>
        <translation>Portal odmówił zaksięgowania odpisów ({time}): może odmówić ponownie.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct returns ({time}): it may again.</source>
        <translation>Portal odmówił zaksięgowania zwrotów ({time}): może odmówić ponownie.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel receipts ({time}): it may again.</source>
        <translation>Portal odmówił cofnięcia przyjęć ({time}): może odmówić ponownie.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel adjustments ({time}): it may again.</source>
        <translation>Portal odmówił cofnięcia korekt ({time}): może odmówić ponownie.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel transfers ({time}): it may again.</source>
        <translation>Portal odmówił cofnięcia przesunięć ({time}): może odmówić ponownie.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel write-offs ({time}): it may again.</source>
        <translation>Portal odmówił cofnięcia odpisów ({time}): może odmówić ponownie.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel returns ({time}): it may again.</source>
        <translation>Portal odmówił cofnięcia zwrotów ({time}): może odmówić ponownie.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More for the selected documents</source>
        <translation>Więcej dla zaznaczonych dokumentów</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Read documents and stock again</source>
        <translation>Wczytaj ponownie dokumenty i stany</translation>
    </message>
    <message>
        <source>Reading documents and stock…</source>
        <translation>Wczytywanie dokumentów i stanów…</translation>
    </message>
    <message>
        <source>1 document has changed since the last reading; it is marked.</source>
        <translation>Od ostatniego odczytu zmienił się 1 dokument; jest oznaczony.</translation>
    </message>
    <message>
        <source>{count} documents have changed since the last reading; all are marked.</source>
        <translation>Dokumenty zmienione od ostatniego odczytu: {count}; wszystkie są oznaczone.</translation>
    </message>
    <message>
        <source>1 balance has changed since the last reading; it is marked.</source>
        <translation>Od ostatniego odczytu zmienił się 1 stan; jest oznaczony.</translation>
    </message>
    <message>
        <source>{count} balances have changed since the last reading; all are marked.</source>
        <translation>Stany zmienione od ostatniego odczytu: {count}; wszystkie są oznaczone.</translation>
    </message>
    <message>
        <source>Documents and balances have changed since the last reading ({documents} and {balances}); all are marked.</source>
        <translation>Od ostatniego odczytu zmieniły się dokumenty ({documents}) i stany ({balances}); wszystkie są oznaczone.</translation>
    </message>
    <message>
        <source>Lines and stock read at {time}</source>
        <translation>Pozycje i stany odczytano o {time}</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Odczytano o {time}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Send although stock is short</source>
        <translation>Wyślij mimo zbyt małego stanu</translation>
    </message>
    <message>
        <source>Do not send while stock is short</source>
        <translation>Nie wysyłaj, dopóki stan jest za mały</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Pokaż na liście</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Otwórz w Bitrix24</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Zatrzymaj po tym dokumencie</translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation>Zatrzymuje po tym dokumencie: dokument w toku otrzyma odpowiedź.</translation>
    </message>
    <message>
        <source>Portal limit reached, continues in {countdown}</source>
        <translation>Osiągnięto limit portalu, ciąg dalszy za {countdown}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Stopping after the document under way</source>
        <translation>Zatrzymanie po dokumencie w toku</translation>
    </message>
    <message>
        <source>Stopping after {document}</source>
        <translation>Zatrzymanie po: {document}</translation>
    </message>
    <message numerus="yes">
        <source>{count} operations</source>
        <translation>
            <numerusform>{count} operacja</numerusform>
            <numerusform>{count} operacje</numerusform>
            <numerusform>{count} operacji</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, open Activity</source>
        <translation>{text}, otwórz Aktywność</translation>
    </message>
    <message>
        <source>{refused}, show the result</source>
        <translation>{refused}, pokaż wynik</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>One after the other</source>
        <translation>Jedno po drugim</translation>
    </message>
    <message>
        <source>Storekeeper sends one change at a time to a portal. The next document waits until the portal has answered for the one before, so a document is never conducted on stock that another one is just taking.</source>
        <translation>Storekeeper wysyła do portalu jedną zmianę naraz. Następny dokument czeka, aż portal odpowie w sprawie poprzedniego, więc dokument nigdy nie jest księgowany na stanie, który właśnie pobiera inny.</translation>
    </message>
    <message>
        <source>Written down first</source>
        <translation>Najpierw zapis</translation>
    </message>
    <message>
        <source>Before a request leaves, the journal on this computer holds what is asked, by whom, when and why, and it has reached the disk. A power cut cannot take away the knowledge that something was asked.</source>
        <translation>Zanim zapytanie wyjdzie, dziennik na tym komputerze ma już zapisane na dysku, co, przez kogo, kiedy i dlaczego zlecono. Nawet brak prądu nie zatrze wiedzy, że coś zlecono.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Ponowny odczyt</translation>
    </message>
    <message>
        <source>After every change the document is read from the portal again. What you see is what the portal says, not what we hoped for.</source>
        <translation>Po każdej zmianie dokument jest ponownie odczytywany z portalu. Widać to, co mówi portal, a nie to, na co liczyliśmy.</translation>
    </message>
    <message>
        <source>Never twice</source>
        <translation>Nigdy dwa razy</translation>
    </message>
    <message>
        <source>If an answer is lost, the request is not simply sent again. The document is read until it is certain what became of it. Until then it is shown as Unknown and cannot be chosen for another change.</source>
        <translation>Jeśli odpowiedź zaginie, zapytanie nie jest po prostu wysyłane ponownie. Dokument jest odczytywany, aż będzie pewne, co się z nim stało. Do tego czasu ma wynik „Nieznany” i nie można go wybrać do innej zmiany.</translation>
    </message>
    <message>
        <source>Only what you reviewed</source>
        <translation>Tylko to, co przejrzano</translation>
    </message>
    <message>
        <source>A document that somebody has changed since you reviewed it is not sent. It comes back as “Changed since review”.</source>
        <translation>Dokument, który ktoś zmienił po przeglądzie, nie jest wysyłany. Wraca z wynikiem „Zmieniony po przeglądzie”.</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Nic samo z siebie</translation>
    </message>
    <message>
        <source>Nothing waits to be sent when the connection comes back, and after an interruption nothing goes on until you say so.</source>
        <translation>Nic nie czeka na wysłanie po powrocie połączenia, a po przerwie nic nie rusza dalej bez polecenia.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Zatrzymywanie</translation>
    </message>
    <message>
        <source>Stop lets the document under way finish. Those that were not sent are not started, and the result says which.</source>
        <translation>Zatrzymanie pozwala dokończyć dokument w toku. Niewysłane nie są rozpoczynane, a wynik mówi, które to są.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” cannot be written in {folder}: you may not change files there.</source>
        <translation>Nie można zapisać „{name}” w folderze {folder}: brak prawa do zmiany plików.</translation>
    </message>
    <message>
        <source>“{name}” does not fit: the disk of {folder} is full.</source>
        <translation>„{name}” się nie mieści: dysk folderu {folder} jest pełny.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, or save under another name.</source>
        <translation>„{name}” jest otwarty w innym programie. Zamknij go tam albo zapisz pod inną nazwą.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation>Folder {folder} już nie istnieje.</translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so many rows. Save as CSV, or narrow the list.</source>
        <translation>Arkusz Excel nie pomieści tylu wierszy. Zapisz jako CSV albo zawęź listę.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation>Nie udało się zapisać „{name}” w folderze {folder}.</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>Zapisz „{title}”</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Skoroszyt Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dokument PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation>Ustawienia Storekeeper (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation>Widoki Storekeeper (*.views)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Zastąp plik</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>„{name}” już istnieje. Zastąpić?</translation>
    </message>
    <message>
        <source>What it holds now will be lost.</source>
        <translation>Obecna zawartość zostanie utracona.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Wybierz inną nazwę…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Zapisz gdzie indziej…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ScanBoard</name>
    <message>
        <source>Scan mode</source>
        <translation>Tryb skanowania</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close scan mode</source>
        <translation>Zamknij tryb skanowania</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Scan a document</source>
        <translation>Zeskanuj dokument</translation>
    </message>
    <message>
        <source>or a product, to see the documents that contain it</source>
        <translation>albo produkt, aby zobaczyć dokumenty, które go zawierają</translation>
    </message>
    <message>
        <source>Selected documents: {count}</source>
        <translation>Zaznaczone dokumenty: {count}</translation>
    </message>
    <message>
        <source>No document is selected yet.</source>
        <translation>Nie zaznaczono jeszcze żadnego dokumentu.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Number, title, product, supplier</source>
        <translation>Numer, tytuł, produkt, dostawca</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Szukaj dokumentów</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Inventory management</source>
        <translation>Zarządzanie asortymentem</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metody</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Works with a limit</source>
        <translation>Działa z ograniczeniem</translation>
    </message>
    <message>
        <source>Stops the connection</source>
        <translation>Nie pozwala na połączenie</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} odpowiada</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Trusted by the CA file you chose; the connection is encrypted</source>
        <translation>Zaufany dzięki wybranemu plikowi CA; połączenie jest szyfrowane</translation>
    </message>
    <message>
        <source>Trusted; the connection is encrypted</source>
        <translation>Zaufany; połączenie jest szyfrowane</translation>
    </message>
    <message>
        <source>Not needed: the portal is on this computer</source>
        <translation>Niepotrzebny: portal jest na tym komputerze</translation>
    </message>
    <message>
        <source>Signed in as {name}, administrator</source>
        <translation>Zalogowano jako {name}, administrator</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Zalogowano jako {name}</translation>
    </message>
    <message>
        <source>Granted: documents, stock and warehouses can be read</source>
        <translation>Przyznany: można wczytywać dokumenty, stany i magazyny</translation>
    </message>
    <message>
        <source>Missing: without it Storekeeper can read nothing</source>
        <translation>Brak: bez niego Storekeeper nie może niczego wczytać</translation>
    </message>
    <message>
        <source>Granted: supplier names are shown</source>
        <translation>Przyznany: nazwy dostawców są pokazywane</translation>
    </message>
    <message>
        <source>Missing: supplier names are not shown</source>
        <translation>Brak: nazwy dostawców nie są pokazywane</translation>
    </message>
    <message>
        <source>Granted: names of colleagues are shown</source>
        <translation>Przyznany: nazwiska współpracowników są pokazywane</translation>
    </message>
    <message>
        <source>Missing: colleagues are shown by their numbers</source>
        <translation>Brak: współpracownicy są pokazywani jako numery</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this application, add “{scope}” under Assign permissions, save, then sign in again.</source>
        <translation>W Bitrix24 otwórz Zasoby dla deweloperów › Integracje, edytuj tę aplikację, dodaj „{scope}” w części Przypisz uprawnienia, zapisz, potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this webhook, add “{scope}” under Assign permissions, save, then test again.</source>
        <translation>W Bitrix24 otwórz Zasoby dla deweloperów › Integracje, edytuj ten webhook, dodaj „{scope}” w części Przypisz uprawnienia, zapisz, potem przetestuj ponownie.</translation>
    </message>
    <message>
        <source>Inventory management is switched off.</source>
        <translation>Zarządzanie asortymentem jest wyłączone.</translation>
    </message>
    <message>
        <source>In Bitrix24 open CRM › Inventory management and switch it on, or ask an administrator to. Then test again.</source>
        <translation>W Bitrix24 otwórz CRM › Zarządzanie asortymentem i włącz je albo poproś o to administratora. Potem przetestuj ponownie.</translation>
    </message>
    <message>
        <source>Reading, conducting and cancelling are offered</source>
        <translation>Wczytywanie, księgowanie i cofanie są dostępne</translation>
    </message>
    <message>
        <source>Update the portal&apos;s Commercial catalog module. Missing: {names}.</source>
        <translation>Zaktualizuj w portalu moduł Commercial catalog. Brakuje: {names}.</translation>
    </message>
    <message>
        <source>This portal does not offer the list of documents.</source>
        <translation>Ten portal nie udostępnia listy dokumentów.</translation>
    </message>
    <message>
        <source>Documents are shown, but not everything can be done</source>
        <translation>Dokumenty są pokazywane, ale nie wszystko da się zrobić</translation>
    </message>
    <message>
        <source>The list answers, first {count} documents read</source>
        <translation>Lista odpowiada, wczytano pierwsze dokumenty: {count}</translation>
    </message>
    <message>
        <source>The list answers, and is empty</source>
        <translation>Lista odpowiada i jest pusta</translation>
    </message>
    <message>
        <source>If there are documents, your role may lack the right “View”: CRM › Settings › Inventory access permissions.</source>
        <translation>Jeśli dokumenty istnieją, Twoja rola może nie mieć uprawnienia „Widok”: CRM › Ustawienia › Uprawnienia dostępu do asortymentu.</translation>
    </message>
    <message>
        <source>The list answers, {count} documents read</source>
        <translation>Lista odpowiada, wczytane dokumenty: {count}</translation>
    </message>
    <message>
        <source>This computer and the portal agree</source>
        <translation>Ten komputer i portal są zgodne</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min ahead of the portal&apos;s</source>
        <translation>Zegar tego komputera spieszy się o {minutes} min względem portalu</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min behind the portal&apos;s</source>
        <translation>Zegar tego komputera spóźnia się o {minutes} min względem portalu</translation>
    </message>
    <message>
        <source>Times of documents come from the portal and stay right; “today” may not. Set this computer&apos;s clock by the network.</source>
        <translation>Godziny dokumentów pochodzą z portalu i są poprawne; „dziś” może nie być. Ustaw zegar tego komputera według sieci.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation>Certyfikat portalu nie jest zaufany.</translation>
    </message>
    <message>
        <source>If your company signs its own certificates, choose its CA file; your administrator has it. Otherwise somebody may be listening in: do not go on.</source>
        <translation>Jeśli firma sama podpisuje certyfikaty, wybierz jej plik CA; ma go administrator. W przeciwnym razie ktoś może podsłuchiwać: nie łącz się.</translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan.</source>
        <translation>Plan portalu nie obejmuje REST.</translation>
    </message>
    <message>
        <source>Webhooks and applications need a commercial plan of Bitrix24.</source>
        <translation>Webhooki i aplikacje wymagają płatnego planu Bitrix24.</translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation>Stany tego portalu są prowadzone w 1C.</translation>
    </message>
    <message>
        <source>Its documents are made and conducted there, not in Bitrix24.</source>
        <translation>Jego dokumenty są tworzone i księgowane tam, a nie w Bitrix24.</translation>
    </message>
    <message>
        <source>The portal has moved to {host}.</source>
        <translation>Portal przeniósł się pod adres {host}.</translation>
    </message>
    <message>
        <source>Nothing secret was sent there. If your portal was renamed, paste its new address.</source>
        <translation>Nie wysłano tam niczego poufnego. Jeśli zmieniono nazwę portalu, wklej nowy adres.</translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation>Ten portal został zamknięty lub usunięty.</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Zapytaj jego administratora.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked this portal&apos;s REST interface.</source>
        <translation>Bitrix24 zablokował interfejs REST tego portalu.</translation>
    </message>
    <message>
        <source>Only the support of Bitrix24 can lift that.</source>
        <translation>Tylko wsparcie Bitrix24 może to znieść.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Brakuje uprawnienia.</translation>
    </message>
    <message>
        <source>No portal answers at this address.</source>
        <translation>Pod tym adresem nie odpowiada żaden portal.</translation>
    </message>
    <message>
        <source>Something else does: a web page or a sign-in page of the network. Copy the address again, and check that a browser opens the portal.</source>
        <translation>Odpowiada coś innego: strona internetowa albo strona logowania do sieci. Skopiuj adres ponownie i sprawdź, czy portal otwiera się w przeglądarce.</translation>
    </message>
    <message>
        <source>The portal did not answer this question.</source>
        <translation>Portal nie odpowiedział na to pytanie.</translation>
    </message>
    <message>
        <source>It may be busy or under maintenance. Test again in a minute.</source>
        <translation>Może być zajęty lub w konserwacji. Przetestuj ponownie za minutę.</translation>
    </message>
    <message>
        <source>The name was not found. Check how it is spelt, and the network.</source>
        <translation>Nie znaleziono tej nazwy. Sprawdź pisownię i sieć.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the address, and whether the portal is running.</source>
        <translation>Nic tam nie odpowiada. Sprawdź adres i to, czy portal działa.</translation>
    </message>
    <message>
        <source>There was no answer in time. Check the network, the firewall or the VPN.</source>
        <translation>Nie było odpowiedzi na czas. Sprawdź sieć, zaporę lub VPN.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy did not let it through. Check the proxy settings.</source>
        <translation>Systemowy serwer proxy nie przepuścił połączenia. Sprawdź ustawienia proxy.</translation>
    </message>
    <message>
        <source>Check the network, then test again.</source>
        <translation>Sprawdź sieć, potem przetestuj ponownie.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in any more.</source>
        <translation>Portal nie przyjmuje już tego logowania.</translation>
    </message>
    <message>
        <source>Sign in again with the browser.</source>
        <translation>Zaloguj się ponownie w przeglądarce.</translation>
    </message>
    <message>
        <source>This address was revoked or mistyped.</source>
        <translation>Ten adres został unieważniony lub jest w nim błąd.</translation>
    </message>
    <message>
        <source>Copy the whole address again from Bitrix24: Developer resources › Integrations, your incoming webhook. If it is gone, make a new one.</source>
        <translation>Skopiuj ponownie cały adres z Bitrix24: Zasoby dla deweloperów › Integracje, Twój webhook przychodzący. Jeśli go nie ma, utwórz nowy.</translation>
    </message>
    <message>
        <source>The portal does not let this person use REST.</source>
        <translation>Portal nie pozwala tej osobie korzystać z REST.</translation>
    </message>
    <message>
        <source>Ask an administrator whether your account may use webhooks.</source>
        <translation>Zapytaj administratora, czy Twoje konto może używać webhooków.</translation>
    </message>
    <message>
        <source>You may not view inventory documents.</source>
        <translation>Nie masz prawa przeglądać dokumentów magazynowych.</translation>
    </message>
    <message>
        <source>Ask an administrator for “View” for each document type: CRM › Settings › Inventory access permissions.</source>
        <translation>Poproś administratora o uprawnienie „Widok” dla każdego typu dokumentu: CRM › Ustawienia › Uprawnienia dostępu do asortymentu.</translation>
    </message>
    <message>
        <source>Paste the address of an incoming webhook.</source>
        <translation>Wklej adres webhooka przychodzącego.</translation>
    </message>
    <message>
        <source>This is not a web address. A webhook&apos;s address begins with https:// and contains /rest/.</source>
        <translation>To nie jest adres internetowy. Adres webhooka zaczyna się od https:// i zawiera /rest/.</translation>
    </message>
    <message>
        <source>This address does not name a portal. Copy it again.</source>
        <translation>Ten adres nie wskazuje portalu. Skopiuj go ponownie.</translation>
    </message>
    <message>
        <source>This address begins with http://, so its password would travel unprotected. Use the one with https://.</source>
        <translation>Ten adres zaczyna się od http://, więc hasło byłoby przesyłane bez ochrony. Użyj adresu z https://.</translation>
    </message>
    <message>
        <source>This is an address, but not of a webhook: it must contain /rest/, a number and a code.</source>
        <translation>To jest adres, ale nie webhooka: musi zawierać /rest/, numer i kod.</translation>
    </message>
    <message>
        <source>The code at the end is missing. Copy the whole address.</source>
        <translation>Na końcu brakuje kodu. Skopiuj cały adres.</translation>
    </message>
    <message>
        <source>This is an address of REST version 3. Copy the one that looks like /rest/17/code/.</source>
        <translation>To jest adres REST w wersji 3. Skopiuj ten, który wygląda jak /rest/17/code/.</translation>
    </message>
    <message>
        <source>This is too long to be a webhook&apos;s address.</source>
        <translation>To jest za długie na adres webhooka.</translation>
    </message>
    <message>
        <source>Type your portal&apos;s address.</source>
        <translation>Wpisz adres swojego portalu.</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address. It looks like example.bitrix24.com.</source>
        <translation>To nie jest adres portalu. Wygląda on tak: example.bitrix24.com.</translation>
    </message>
    <message>
        <source>The portal&apos;s address must begin with https://.</source>
        <translation>Adres portalu musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>Type the application&apos;s client id.</source>
        <translation>Wpisz identyfikator klienta aplikacji.</translation>
    </message>
    <message>
        <source>Type the application&apos;s client secret.</source>
        <translation>Wpisz klucz klienta aplikacji.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you signed in.</source>
        <translation>Wklej adres, który przeglądarka pokazuje po zalogowaniu.</translation>
    </message>
    <message>
        <source>There is no code in this. Copy the whole address from the browser.</source>
        <translation>Nie ma w tym kodu. Skopiuj cały adres z przeglądarki.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Sign in again and copy the new one.</source>
        <translation>Ten adres należy do innego logowania. Zaloguj się ponownie i skopiuj nowy.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Press “Sign in with browser” again.</source>
        <translation>Logowanie się zakończyło. Naciśnij ponownie „Zaloguj się w przeglądarce”.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. If the portal showed an error there, check the client id and the handler address; then sign in again.</source>
        <translation>Przeglądarka nie zwróciła odpowiedzi na czas. Jeśli portal pokazał błąd, sprawdź identyfikator klienta i adres handlera; potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The portal did not let you sign in. Ask an administrator whether you may use this application.</source>
        <translation>Portal nie pozwolił się zalogować. Zapytaj administratora, czy możesz używać tej aplikacji.</translation>
    </message>
    <message>
        <source>The portal&apos;s code is good for 30 seconds, and they have passed. Sign in again.</source>
        <translation>Kod portalu jest ważny 30 sekund i ten czas minął. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The portal&apos;s code is not good any more: it lives 30 seconds and works once. Sign in again.</source>
        <translation>Kod portalu jest już nieważny: działa 30 sekund i tylko raz. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The sign-in server does not know this client id with this secret. Copy both again from the application in Bitrix24.</source>
        <translation>Serwer logowania nie zna tego identyfikatora klienta z tym kluczem. Skopiuj oba ponownie z aplikacji w Bitrix24.</translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan. Applications need a commercial plan of Bitrix24.</source>
        <translation>Plan portalu nie obejmuje REST. Aplikacje wymagają płatnego planu Bitrix24.</translation>
    </message>
    <message>
        <source>The application lacks a permission. Add “catalog” under Assign permissions in Bitrix24, then sign in again.</source>
        <translation>Aplikacji brakuje uprawnienia. Dodaj w Bitrix24 „catalog” w części Przypisz uprawnienia, potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not trusted by this computer.</source>
        <translation>Ten komputer nie ufa certyfikatowi serwera logowania.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached. Check the network, then sign in again.</source>
        <translation>Nie można połączyć się z serwerem logowania. Sprawdź sieć, potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The sign-in server gave no sound answer. Sign in again.</source>
        <translation>Serwer logowania nie dał poprawnej odpowiedzi. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The chosen file cannot be read.</source>
        <translation>Nie można odczytać wybranego pliku.</translation>
    </message>
    <message>
        <source>There is no certificate authority in the chosen file. It must be in PEM format.</source>
        <translation>W wybranym pliku nie ma urzędu certyfikacji. Plik musi mieć format PEM.</translation>
    </message>
    <message>
        <source>It is kept until Storekeeper is closed, and left out of logs.</source>
        <translation>Jest przechowywany do zamknięcia programu Storekeeper i nie trafia do logów.</translation>
    </message>
    <message>
        <source>It is kept in Storekeeper&apos;s own folder, sealed with a key from {keychain}, and is left out of logs and reports.</source>
        <translation>Jest przechowywany we własnym folderze programu Storekeeper, zaszyfrowany kluczem z: {keychain}, i nie trafia do logów ani raportów.</translation>
    </message>
    <message>
        <source>No keychain was found. The address is kept in a file that only you can open, and is left out of logs and reports.</source>
        <translation>Nie znaleziono pęku kluczy. Adres jest przechowywany w pliku dostępnym tylko dla tego użytkownika i nie trafia do logów ani raportów.</translation>
    </message>
    <message>
        <source>The disk is full, so the account could not be kept.</source>
        <translation>Dysk jest pełny, więc nie udało się zapisać konta.</translation>
    </message>
    <message>
        <source>The account could not be kept: {path} cannot be written.</source>
        <translation>Nie udało się zapisać konta: nie można zapisać {path}.</translation>
    </message>
    <message>
        <source>The account could not be read: {path} cannot be opened.</source>
        <translation>Nie udało się odczytać konta: nie można otworzyć {path}.</translation>
    </message>
    <message>
        <source>The account could not be read. Connect it again.</source>
        <translation>Nie udało się odczytać konta. Połącz je ponownie.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Wysokość wierszy</translation>
    </message>
    <message>
        <source>Look for changes every</source>
        <translation>Sprawdzaj zmiany co</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Zapytania w tym samym czasie</translation>
    </message>
    <message>
        <source>Ask before conducting a single document</source>
        <translation>Pytaj przed zaksięgowaniem jednego dokumentu</translation>
    </message>
    <message>
        <source>Ask for a reason when conducting is cancelled</source>
        <translation>Pytaj o powód przy cofaniu zaksięgowania</translation>
    </message>
    <message>
        <source>Write the reason into the document&apos;s comment</source>
        <translation>Zapisuj powód w komentarzu dokumentu</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Powody</translation>
    </message>
    <message>
        <source>Listen to a barcode scanner</source>
        <translation>Nasłuchuj skanera kodów kreskowych</translation>
    </message>
    <message>
        <source>Longest pause between two signs</source>
        <translation>Najdłuższa przerwa między znakami</translation>
    </message>
    <message>
        <source>The scanner ends a code with</source>
        <translation>Skaner kończy kod klawiszem</translation>
    </message>
    <message>
        <source>Sound for every scan</source>
        <translation>Dźwięk przy każdym skanie</translation>
    </message>
    <message>
        <source>Sound when an operation has ended</source>
        <translation>Dźwięk po zakończeniu operacji</translation>
    </message>
    <message>
        <source>Tell when an operation has ended</source>
        <translation>Powiadamiaj o zakończeniu operacji</translation>
    </message>
    <message>
        <source>Tell when there are new drafts</source>
        <translation>Powiadamiaj o nowych szkicach</translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s tray</source>
        <translation>Pokazuj ikonę w zasobniku systemowym</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>Blokuj okno po</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Przechowuj dziennik przez</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Folder eksportów</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Nie można odczytać pliku.</translation>
    </message>
    <message>
        <source>The file is far larger than settings ever are.</source>
        <translation>Plik jest o wiele większy, niż bywają ustawienia.</translation>
    </message>
    <message>
        <source>This is not a settings file of Storekeeper.</source>
        <translation>To nie jest plik ustawień programu Storekeeper.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Storekeeper. Update this one first.</source>
        <translation>Plik zapisała nowsza wersja programu Storekeeper. Najpierw zaktualizuj tę wersję.</translation>
    </message>
    <message>
        <source>The value of “{setting}” in this file makes no sense.</source>
        <translation>Wartość „{setting}” w tym pliku nie ma sensu.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Notices about the settings</source>
        <translation>Komunikaty o ustawieniach</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <source>Only on this page</source>
        <translation>Tylko na tej stronie</translation>
    </message>
    <message>
        <source>The file of your choices was damaged.</source>
        <translation>Plik z wybranymi ustawieniami był uszkodzony.</translation>
    </message>
    <message>
        <source>Everything is as the program comes. The damaged file is kept as {file}.</source>
        <translation>Wszystko jest jak po instalacji. Uszkodzony plik zachowano jako {file}.</translation>
    </message>
    <message>
        <source>Some settings could not be understood.</source>
        <translation>Niektórych ustawień nie udało się zrozumieć.</translation>
    </message>
    <message>
        <source>These are as the program comes: {settings}.</source>
        <translation>Te są jak po instalacji: {settings}.</translation>
    </message>
    <message>
        <source>The journal is not open</source>
        <translation>Dziennik nie jest otwarty</translation>
    </message>
    <message>
        <source>The journal is kept for ever</source>
        <translation>Dziennik jest przechowywany zawsze</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Wybierz folder eksportów</translation>
    </message>
    <message>
        <source>Storekeeper settings</source>
        <translation>Ustawienia Storekeeper</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>Ustawienia zapisano.</translation>
    </message>
    <message>
        <source>{file} holds no password and no address.</source>
        <translation>{file} nie zawiera haseł ani adresów.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importuj ustawienia</translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation>Ustawienia Storekeeper (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>They are in use now.</source>
        <translation>Już obowiązują.</translation>
    </message>
    <message>
        <source>They are in use now. {number} are unknown here and were left out.</source>
        <translation>Już obowiązują. Pominięto nieznane tutaj: {number}.</translation>
    </message>
    <message>
        <source>The settings of {file} were imported.</source>
        <translation>Zaimportowano ustawienia z {file}.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
</context>
<context>
    <name>StockFoot</name>
    <message>
        <source>Read again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Read the stock again</source>
        <translation>Wczytaj stany ponownie</translation>
    </message>
    <message>
        <source>Stock read from the portal at {time}</source>
        <translation>Stany odczytano z portalu o {time}</translation>
    </message>
    <message>
        <source>Stock read at {time}</source>
        <translation>Stany odczytano o {time}</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Odczytano o {time}</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Notices about the list</source>
        <translation>Komunikaty o liście</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Selection</source>
        <translation>Zaznaczenie</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Wyczyść zaznaczenie</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Zapisz widok…</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>Zaznacz wszystkie: {count}</translation>
    </message>
    <message>
        <source>{matching} of {all} match</source>
        <translation>Pasuje {matching} z {all}</translation>
    </message>
    <message>
        <source>{count} selected, {hidden} not shown</source>
        <translation>Zaznaczone: {count}, niepokazane: {hidden}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>Zaznaczone: {count}</translation>
    </message>
    <message>
        <source>{selected}:</source>
        <translation>{selected},</translation>
    </message>
    <message>
        <source>{count} to conduct</source>
        <translation>do zaksięgowania: {count}</translation>
    </message>
    <message>
        <source>{count} to cancel</source>
        <translation>do cofnięcia: {count}</translation>
    </message>
    <message>
        <source>{count} without a total</source>
        <translation>bez sumy: {count}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>What is shown of the document</source>
        <translation>Co jest pokazane z dokumentu</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Reading rests: {count} documents so far</source>
        <translation>Wczytywanie wstrzymane, dokumenty do tej pory: {count}</translation>
    </message>
    <message>
        <source>Reading documents: {count} of about {about}</source>
        <translation>Wczytywanie dokumentów: {count} z około {about}</translation>
    </message>
    <message>
        <source>Reading documents…</source>
        <translation>Wczytywanie dokumentów…</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} dokumentów</translation>
    </message>
    <message>
        <source>{documents} · as of {time}, {age}</source>
        <translation>{documents} · stan na {time}, {age}</translation>
    </message>
    <message>
        <source>{documents} · up to date {time}</source>
        <translation>{documents} · aktualne, {time}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Connected · {time}</source>
        <translation>Połączono · {time}</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline od {time}</translation>
    </message>
    <message>
        <source>Refused since {time}</source>
        <translation>Odmowa od {time}</translation>
    </message>
    <message>
        <source>Reading rests.</source>
        <translation>Wczytywanie wstrzymane.</translation>
    </message>
    <message>
        <source>{count} documents so far; older ones are missing.</source>
        <translation>Dokumenty do tej pory: {count}; brakuje starszych.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Reading documents, {count} so far.</source>
        <translation>Wczytywanie dokumentów, do tej pory: {count}.</translation>
    </message>
    <message>
        <source>Reading documents, {count} of about {about}.</source>
        <translation>Wczytywanie dokumentów, {count} z około {about}.</translation>
    </message>
    <message>
        <source>You can work with those that are here.</source>
        <translation>Można pracować z tymi, które już są.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>No connection since {time}.</source>
        <translation>Brak połączenia od {time}.</translation>
    </message>
    <message>
        <source>The list was read {age}. Conducting is off until the portal is back.</source>
        <translation>Listę wczytano {age}. Księgowanie jest wyłączone do powrotu portalu.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Połącz ponownie…</translation>
    </message>
    <message>
        <source>1 document is not verified.</source>
        <translation>1 dokument nie jest sprawdzony.</translation>
    </message>
    <message>
        <source>{count} documents are not verified.</source>
        <translation>Niesprawdzone dokumenty: {count}.</translation>
    </message>
    <message>
        <source>Storekeeper checks again in {time}.</source>
        <translation>Storekeeper sprawdzi ponownie za {time}.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation>Bitrix24 prosi, aby zwolnić.</translation>
    </message>
    <message>
        <source>Work goes on by itself in {time}.</source>
        <translation>Praca ruszy sama za {time}.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Pasek narzędzi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>In the list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przechodź</translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation>Zaznacz lub odznacz wiersz</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Rozszerz zaznaczenie</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Zaznacz wszystkie pasujące</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>Do szczegółów</translation>
    </message>
    <message>
        <source>View number n</source>
        <translation>Widok numer n</translation>
    </message>
    <message>
        <source>Lines, effect on stock, history</source>
        <translation>Pozycje, wpływ na stany, historia</translation>
    </message>
</context>
<context>
    <name>TotalPopup</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Only an amount can stand here, such as {one}.</source>
        <translation>Tu można wpisać tylko kwotę, na przykład {one}.</translation>
    </message>
    <message>
        <source>The first amount is the larger one.</source>
        <translation>Pierwsza kwota jest większa.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Storekeeper</source>
        <translation>&amp;Otwórz Storekeeper</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Storekeeper, drafts to conduct: {count}</source>
        <translation>Storekeeper, szkice do zaksięgowania: {count}</translation>
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
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>Something went wrong inside Storekeeper.</source>
        <translation>W programie Storekeeper coś poszło nie tak.</translation>
    </message>
    <message>
        <source>The program goes on. If you were conducting documents, refresh the list to see what the portal holds. The details help whoever looks after the program.</source>
        <translation>Program działa dalej. Jeśli trwało księgowanie dokumentów, odśwież listę, aby zobaczyć stan w portalu. Szczegóły pomogą osobie, która opiekuje się programem.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views and types</source>
        <translation>Widoki i typy</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typy</translation>
    </message>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation>Można zmieniać tylko własne widoki.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>{view}, {count} documents</source>
        <translation>{view}, dokumenty: {count}</translation>
    </message>
    <message>
        <source>{view}, shown now</source>
        <translation>{view}, teraz pokazany</translation>
    </message>
</context>
<context>
    <name>ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>Nazwa widoku</translation>
    </message>
    <message>
        <source>You have a view of this name. It will be replaced.</source>
        <translation>Masz już widok o tej nazwie. Zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Way to connect</source>
        <translation>Sposób połączenia</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Webhook przychodzący</translation>
    </message>
    <message>
        <source>Paste an address made in Bitrix24. Needs a plan with REST access.</source>
        <translation>Wklej adres utworzony w Bitrix24. Potrzebny plan z dostępem REST.</translation>
    </message>
    <message>
        <source>Sign in with OAuth</source>
        <translation>Zaloguj przez OAuth</translation>
    </message>
    <message>
        <source>Sign in with the browser. Needs an app made by an administrator.</source>
        <translation>Zaloguj się w przeglądarce. Potrzebna aplikacja utworzona przez administratora.</translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation>Portal demo</translation>
    </message>
    <message>
        <source>Sample data on this computer. Nothing is sent anywhere.</source>
        <translation>Przykładowe dane na tym komputerze. Nic nie jest nigdzie wysyłane.</translation>
    </message>
</context>
<context>
    <name>WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation>Adres webhooka</translation>
    </message>
    <message>
        <source>Where do I get it?</source>
        <translation>Skąd go wziąć?</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Przetestuj ponownie</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Other › Incoming webhook, choose the permissions catalog, crm and user_brief, save, and copy the address.</source>
        <translation>W Bitrix24 otwórz Zasoby dla deweloperów › Inne › Webhook przychodzący, wybierz uprawnienia catalog, crm i user_brief, zapisz i skopiuj adres.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Conduct 1 document</source>
        <translation>Zaksięgowanie 1 dokumentu</translation>
    </message>
    <message numerus="yes">
        <source>Conduct {count} documents</source>
        <translation>
            <numerusform>Zaksięguj {count} dokument</numerusform>
            <numerusform>Zaksięguj {count} dokumenty</numerusform>
            <numerusform>Zaksięguj {count} dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation>Cofnięcie zaksięgowania 1 dokumentu</translation>
    </message>
    <message numerus="yes">
        <source>Cancel conducting of {count} documents</source>
        <translation>
            <numerusform>Cofnij zaksięgowanie {count} dokumentu</numerusform>
            <numerusform>Cofnij zaksięgowanie {count} dokumentów</numerusform>
            <numerusform>Cofnij zaksięgowanie {count} dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Export 1 document to {format}</source>
        <translation>Eksport 1 dokumentu do {format}</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} documents to {format}</source>
        <translation>
            <numerusform>Eksport {count} dokumentu do {format}</numerusform>
            <numerusform>Eksport {count} dokumentów do {format}</numerusform>
            <numerusform>Eksport {count} dokumentów do {format}</numerusform>
        </translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation>Księgowanie</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cofanie</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Eksporty</translation>
    </message>
    <message>
        <source>Portal limit, {countdown}</source>
        <translation>Limit portalu, {countdown}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymana</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Zatrzymywanie</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymana</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Zatrzymana ręcznie</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Przerwana</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończona</translation>
    </message>
    <message>
        <source>1 document is being checked</source>
        <translation>1 dokument jest sprawdzany</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are being checked</source>
        <translation>
            <numerusform>{count} dokument jest sprawdzany</numerusform>
            <numerusform>{count} dokumenty są sprawdzane</numerusform>
            <numerusform>{count} dokumentów jest sprawdzanych</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 wiersz</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} wiersz</numerusform>
            <numerusform>{count} wiersze</numerusform>
            <numerusform>{count} wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>pozostało {time}</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} na minutę</translation>
    </message>
    <message>
        <source>{settled} of {count}</source>
        <translation>{settled} z {count}</translation>
    </message>
    <message>
        <source>Cancelling conducting {settled} of {count}</source>
        <translation>Cofanie zaksięgowania {settled} z {count}</translation>
    </message>
    <message>
        <source>Conducting {settled} of {count}</source>
        <translation>Księgowanie {settled} z {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} odrzucony</numerusform>
            <numerusform>{count} odrzucone</numerusform>
            <numerusform>{count} odrzuconych</numerusform>
        </translation>
    </message>
    <message>
        <source>{running} running, {finished} finished today</source>
        <translation>w toku: {running}, zakończone dziś: {finished}</translation>
    </message>
    <message>
        <source>{count} {outcome}</source>
        <translation>{outcome}: {count}</translation>
    </message>
    <message>
        <source>{count} more: {outcomes}</source>
        <translation>Pozostałe {count} – {outcomes}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekujące</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nierozpoczęte</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cofnięte</translation>
    </message>
    <message>
        <source>conducted</source>
        <translation>zaksięgowane</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>changed since review</source>
        <translation>zmienione po przeglądzie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Przyjęcie</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>Korekta zapasów</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Odpis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Zaksięgowany</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cofnięty</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Zaksięgowanie</translation>
    </message>
    <message>
        <source>Cancel conducting</source>
        <translation>Cofnięcie zaksięgowania</translation>
    </message>
    <message>
        <source>Was conducted already</source>
        <translation>Był już zaksięgowany</translation>
    </message>
    <message>
        <source>Was not conducted</source>
        <translation>Nie był zaksięgowany</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucony</translation>
    </message>
    <message>
        <source>Changed since reviewed</source>
        <translation>Zmieniony po przeglądzie</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nierozpoczęty</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Magazyny</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Zmiana statusu</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Kto zmienił status</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
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
        <translation>Korekta</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Księgowanie…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cofanie…</translation>
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
        <translation>Data zaksięgowania</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Kto zaksięgował</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inny</translation>
    </message>
    <message>
        <source>Drafts to conduct</source>
        <translation>Szkice do zaksięgowania</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Conducted today</source>
        <translation>Zaksięgowane dziś</translation>
    </message>
    <message>
        <source>Cancelled this week</source>
        <translation>Cofnięte w tym tygodniu</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Moje dokumenty</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Wszystkie dokumenty</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Przyjęcia</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Korekty</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Przesunięcia</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Odpisy</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Unnamed view</source>
        <translation>Widok bez nazwy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Zeszły miesiąc</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Data dokumentu</translation>
    </message>
</context>
<context>
    <name>_Octagon</name>
    <message>
        <source>Refused</source>
        <translation>Odrzucony</translation>
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
        <translation>Magazyny</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Lines, total</source>
        <translation>Pozycje, suma</translation>
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
        <translation>1 pozycja</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>pozycje: {count}</translation>
    </message>
    <message>
        <source>{money} (added up from the lines)</source>
        <translation>{money} (suma z pozycji)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Z dnia</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Zaksięgowano</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>{person}</translation>
    </message>
    <message>
        <source>{when} by {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation>osoba {number}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>{product}, {warehouse}: {change}, now unknown</source>
        <translation>{product}, {warehouse}: {change}, obecny stan nieznany</translation>
    </message>
    <message>
        <source>{product}, {warehouse}: now {now}, after {after}</source>
        <translation>{product}, {warehouse}: teraz {now}, potem {after}</translation>
    </message>
    <message>
        <source>Short {short}: {needed} needed, {there} there</source>
        <translation>Brakuje {short}: potrzeba {needed}, jest {there}</translation>
    </message>
    <message>
        <source>How much is there could not be read</source>
        <translation>Nie udało się odczytać, ile jest</translation>
    </message>
    <message>
        <source>{reserved} reserved, {free} free afterwards</source>
        <translation>zarezerwowane: {reserved}, wolne potem: {free}</translation>
    </message>
    <message>
        <source>Purchasing price afterwards: {after}</source>
        <translation>Późniejsza cena zakupu: {after}</translation>
    </message>
    <message>
        <source>Purchasing price {before} → {after}</source>
        <translation>Cena zakupu {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Produkt {number}</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Magazyn {number}</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Receipt</source>
        <translation>Przyjęcie</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korekta</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Odpis</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Inny typ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Zaksięgowany</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cofnięty</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Inny status</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Cancelled</source>
        <translation>Cofnięty</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Zaksięgowany</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucony</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniony</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nierozpoczęty</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cofanie…</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Księgowanie…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>{what_happened}, but the comment was not written</source>
        <translation>{what_happened}, ale komentarz nie został zapisany</translation>
    </message>
    <message>
        <source>Answer lost, reading the status</source>
        <translation>Odpowiedź zaginęła, odczytywanie statusu</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Wysłano, oczekiwanie na odpowiedź</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Czeka na swoją kolej</translation>
    </message>
    <message>
        <source>The reason could not be added to the document&apos;s comment: {reason} It is kept in Activity.</source>
        <translation>Nie udało się dodać powodu do komentarza dokumentu: {reason} Powód jest zapisany w Aktywności.</translation>
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
        <translation>błąd {code}</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Co zrobić: {advice}</translation>
    </message>
    <message>
        <source>Portal&apos;s exact words:</source>
        <translation>Dokładny komunikat portalu:</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>How the books are kept safe</source>
        <translation>Jak chronione są zapisy</translation>
    </message>
</context>
<context>
    <name>vacancies</name>
    <message>
        <source>No inventory documents yet</source>
        <translation>Nie ma jeszcze dokumentów magazynowych</translation>
    </message>
    <message>
        <source>Documents are made in Bitrix24, under Inventory management. They appear here by themselves.</source>
        <translation>Dokumenty tworzy się w Bitrix24, w części Zarządzanie asortymentem. Tutaj pojawiają się same.</translation>
    </message>
    <message>
        <source>Open Bitrix24</source>
        <translation>Otwórz Bitrix24</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>You may not view inventory documents</source>
        <translation>Nie masz prawa przeglądać dokumentów magazynowych</translation>
    </message>
    <message>
        <source>The portal answers, but gives no documents to your role. Ask an administrator for “View” per document type: CRM › Settings › Inventory access permissions.</source>
        <translation>Portal odpowiada, ale nie udostępnia dokumentów Twojej roli. Poproś administratora o uprawnienie „Widok” dla każdego typu dokumentu: CRM › Ustawienia › Uprawnienia dostępu do asortymentu.</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Kopiuj prośbę</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Nothing to conduct</source>
        <translation>Nie ma nic do zaksięgowania</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nic nie wymaga uwagi</translation>
    </message>
    <message>
        <source>Nothing was conducted today</source>
        <translation>Dziś niczego nie zaksięgowano</translation>
    </message>
    <message>
        <source>Nothing was cancelled this week</source>
        <translation>W tym tygodniu niczego nie cofnięto</translation>
    </message>
    <message>
        <source>You have no documents</source>
        <translation>Nie masz dokumentów</translation>
    </message>
    <message>
        <source>{documents} documents are hidden by a filter.</source>
        <translation>Dokumenty ukryte przez filtr: {documents}.</translation>
    </message>
    <message>
        <source>{documents} documents are hidden by {filters} filters.</source>
        <translation>Dokumenty ukryte przez filtry ({filters}): {documents}.</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Brak pasujących dokumentów</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>Usuń ostatni filtr</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
</context>
</TS>
