<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Storekeeper</source>
        <translation>О программе Storekeeper</translation>
    </message>
    <message>
        <source>Storekeeper {version}</source>
        <translation>Storekeeper {version}</translation>
    </message>
    <message>
        <source>Conducts, reviews and reverses the stock documents of a Bitrix24 portal.</source>
        <translation>Проводит, проверяет и отменяет складские документы портала Bitrix24.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Its window is made with Qt {qt}, used under the LGPL. Not made or endorsed by Bitrix24.</source>
        <translation>Свободная программа по лицензии MIT. Её окно сделано на Qt {qt}, который используется по лицензии LGPL. Программа не создана и не одобрена компанией Bitrix24.</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Лицензии всех частей</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Части и их лицензии</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>{person}, number {id}</source>
        <translation>{person}, номер {id}</translation>
    </message>
    <message>
        <source>The demo portal is connected by “Try the demo portal”.</source>
        <translation>Демо-портал подключается кнопкой «Попробовать демо-портал».</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Подключить заново…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Sign out and forget…</source>
        <translation>Выйти и забыть…</translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Входящий вебхук</translation>
    </message>
    <message>
        <source>OAuth application</source>
        <translation>Приложение OAuth</translation>
    </message>
    <message>
        <source>Demo portal on this computer</source>
        <translation>Демо-портал на этом компьютере</translation>
    </message>
    <message>
        <source>DEMO: sample data on this computer. Nothing here is real.</source>
        <translation>ДЕМО: данные для примера на этом компьютере. Здесь всё ненастоящее.</translation>
    </message>
    <message>
        <source>REAL PORTAL: what you conduct here moves real stock.</source>
        <translation>НАСТОЯЩИЙ ПОРТАЛ: то, что вы здесь проводите, меняет реальные остатки.</translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed with a key from {keychain}</source>
        <translation>В папке Storekeeper, зашифрован; ключ в хранилище {keychain}</translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed; its keychain does not answer</source>
        <translation>В папке Storekeeper, зашифрован; хранилище ключей не отвечает</translation>
    </message>
    <message>
        <source>In a file that only you can open; no keychain was found</source>
        <translation>В файле, который можете открыть только вы; хранилище ключей не найдено</translation>
    </message>
    <message>
        <source>Kept until Storekeeper is closed</source>
        <translation>Хранится, пока открыт Storekeeper</translation>
    </message>
    <message>
        <source>Not kept: signed out</source>
        <translation>Не хранится: выход выполнен</translation>
    </message>
    <message>
        <source>Not since Storekeeper was started</source>
        <translation>Не было с запуска Storekeeper</translation>
    </message>
    <message>
        <source>Not known before the next test</source>
        <translation>Неизвестно до следующей проверки</translation>
    </message>
    <message>
        <source>Nothing, because it is signed out. Connect it again.</source>
        <translation>Ничего: выход выполнен. Подключите аккаунт заново.</translation>
    </message>
    <message>
        <source>Being tested…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Not known yet. Connect it again to test what it can do.</source>
        <translation>Пока неизвестно. Подключите аккаунт заново, чтобы проверить его возможности.</translation>
    </message>
    <message>
        <source>Nothing, because the last test stopped. Connect it again.</source>
        <translation>Ничего: последняя проверка прервалась. Подключите аккаунт заново.</translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: the portal refused to tell their names.</source>
        <translation>Показывает коллег по номерам: портал отказался назвать их имена.</translation>
    </message>
    <message>
        <source>Shows not all supplier names: the portal refused to tell them to this person.</source>
        <translation>Показывает не всех поставщиков: портал отказался назвать их этому сотруднику.</translation>
    </message>
    <message>
        <source>Shows documents, stock and warehouses.</source>
        <translation>Показывает документы, остатки и склады.</translation>
    </message>
    <message>
        <source>Shows no documents: the role of this person lacks the right “View”.</source>
        <translation>Не показывает документы: в роли этого сотрудника нет права «Просмотр».</translation>
    </message>
    <message>
        <source>Shows names of colleagues.</source>
        <translation>Показывает имена коллег.</translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: scope user_brief is missing.</source>
        <translation>Показывает коллег по номерам: нет разрешения user_brief.</translation>
    </message>
    <message>
        <source>Shows supplier names.</source>
        <translation>Показывает названия поставщиков.</translation>
    </message>
    <message>
        <source>Shows no supplier names: scope crm is missing.</source>
        <translation>Не показывает названия поставщиков: нет разрешения crm.</translation>
    </message>
    <message>
        <source>Shows products by their numbers: the portal refused to tell their names.</source>
        <translation>Показывает товары по номерам: портал отказался назвать их.</translation>
    </message>
    <message>
        <source>Shows warehouses by their numbers: the portal refused to tell their names.</source>
        <translation>Показывает склады по номерам: портал отказался назвать их.</translation>
    </message>
    <message>
        <source>Shows quantities without units: the portal refused to tell the units.</source>
        <translation>Показывает количество без единиц: портал отказался назвать единицы.</translation>
    </message>
    <message>
        <source>this person is an administrator.</source>
        <translation>этот сотрудник — администратор.</translation>
    </message>
    <message>
        <source>as far as the role of this person allows.</source>
        <translation>насколько позволяет роль этого сотрудника.</translation>
    </message>
    <message>
        <source>this portal does not offer the method.</source>
        <translation>на этом портале нет такого метода.</translation>
    </message>
    <message>
        <source>Conducts documents: {reason}</source>
        <translation>Проводит документы: {reason}</translation>
    </message>
    <message>
        <source>Conducts nothing: {reason}</source>
        <translation>Ничего не проводит: {reason}</translation>
    </message>
    <message>
        <source>Cancels conducting: {reason}</source>
        <translation>Отменяет проведение: {reason}</translation>
    </message>
    <message>
        <source>Cancels nothing: {reason}</source>
        <translation>Ничего не отменяет: {reason}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts – Storekeeper</source>
        <translation>Аккаунты – Storekeeper</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Аккаунтов пока нет</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Work with it</source>
        <translation>Работать с ним</translation>
    </message>
    <message>
        <source>{name} (demo)</source>
        <translation>{name} (демо)</translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation>{name}, используется</translation>
    </message>
    <message>
        <source>Something is under way in {name}. Wait until it is over, or stop it first.</source>
        <translation>В аккаунте {name} ещё идёт работа. Дождитесь её конца или сначала остановите её.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Выйти и забыть</translation>
    </message>
    <message>
        <source>Sign out of {name} and forget everything about it?</source>
        <translation>Выйти из аккаунта {name} и забыть всё о нём?</translation>
    </message>
    <message>
        <source>Deleted from this computer: the sign-in, the list of documents, the journal of what you did and the settings of this account. Files that you exported stay where you saved them. In Bitrix24 nothing changes.</source>
        <translation>С этого компьютера удаляются: данные для входа, список документов, журнал ваших действий и настройки этого аккаунта. Файлы, которые вы экспортировали, останутся на месте. В Bitrix24 ничего не изменится.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Удалить аккаунт</translation>
    </message>
    <message>
        <source>Remove {name} from this computer?</source>
        <translation>Удалить аккаунт {name} с этого компьютера?</translation>
    </message>
    <message>
        <source>Its sign-in is forgotten. Its list of documents and the journal of what you did lie on this computer too: delete them as well, or keep them? In Bitrix24 nothing changes.</source>
        <translation>Данные для входа будут забыты. На этом компьютере лежат и список документов этого аккаунта, и журнал ваших действий: удалить их тоже или оставить? В Bitrix24 ничего не изменится.</translation>
    </message>
    <message>
        <source>The keychain did not answer: a key stays in it that opens nothing now.</source>
        <translation>Хранилище ключей не ответило: в нём остался ключ, который больше ничего не открывает.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Оставить аккаунт</translation>
    </message>
    <message>
        <source>Remove, keep its data</source>
        <translation>Удалить, данные оставить</translation>
    </message>
    <message>
        <source>Remove with its data</source>
        <translation>Удалить вместе с данными</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>These documents are being worked on already.</source>
        <translation>С этими документами уже идёт работа.</translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation>Провести: {count}</translation>
    </message>
    <message>
        <source>Cancel conducting {count}…</source>
        <translation>Отменить проведение: {count}…</translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation>Документ не выбран.</translation>
    </message>
    <message>
        <source>This document is conducted already.</source>
        <translation>Этот документ уже проведён.</translation>
    </message>
    <message>
        <source>All of the selected documents are conducted already.</source>
        <translation>Все выбранные документы уже проведены.</translation>
    </message>
    <message>
        <source>This document is not conducted.</source>
        <translation>Этот документ не проведён.</translation>
    </message>
    <message>
        <source>None of the selected documents is conducted.</source>
        <translation>Ни один из выбранных документов не проведён.</translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation>Нет связи с порталом.</translation>
    </message>
    <message>
        <source>The portal refuses to answer; see the notice above the list.</source>
        <translation>Портал отказывается отвечать; смотрите сообщение над списком.</translation>
    </message>
    <message>
        <source>The documents have not been read yet.</source>
        <translation>Документы ещё не прочитаны.</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
    <message>
        <source>What you conduct, cancel or export is kept here.</source>
        <translation>Здесь хранится всё, что вы провели, отменили или экспортировали.</translation>
    </message>
    <message>
        <source>No operation matches</source>
        <translation>Подходящих операций нет</translation>
    </message>
    <message>
        <source>Nothing of what was done fits the search and the chosen kind.</source>
        <translation>Ничего из сделанного не подходит под поиск и выбранный вид.</translation>
    </message>
    <message>
        <source>Show all operations</source>
        <translation>Показать все операции</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Which operations are shown</source>
        <translation>Какие операции показаны</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Все операции</translation>
    </message>
    <message>
        <source>Search by document or person</source>
        <translation>Поиск по документу или сотруднику</translation>
    </message>
    <message>
        <source>Document or person</source>
        <translation>Документ или сотрудник</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Close Activity</source>
        <translation>Закрыть действия</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Operation, document</source>
        <translation>Операция, документ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длилось</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
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
        <translation>Операции и их документы</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Webhook address</source>
        <translation>Адрес вебхука</translation>
    </message>
    <message>
        <source>https://example.bitrix24.com/rest/17/code/</source>
        <translation>https://example.bitrix24.ru/rest/17/code/</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 минуту назад</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes ago</source>
        <translation>
            <numerusform>{minutes} минуту назад</numerusform>
            <numerusform>{minutes} минуты назад</numerusform>
            <numerusform>{minutes} минут назад</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 час назад</translation>
    </message>
    <message numerus="yes">
        <source>{hours} hours ago</source>
        <translation>
            <numerusform>{hours} час назад</numerusform>
            <numerusform>{hours} часа назад</numerusform>
            <numerusform>{hours} часов назад</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 день назад</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>{days} день назад</numerusform>
            <numerusform>{days} дня назад</numerusform>
            <numerusform>{days} дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No account is open</source>
        <translation>Ни один аккаунт не открыт</translation>
    </message>
    <message>
        <source>{count} documents have this number</source>
        <translation>Документов с этим номером: {count}</translation>
    </message>
    <message>
        <source>They are listed; choose one of them there.</source>
        <translation>Они показаны в списке; выберите нужный там.</translation>
    </message>
    <message>
        <source>Documents with this product: {count}</source>
        <translation>Документов с этим товаром: {count}</translation>
    </message>
    <message>
        <source>{count} products have this code</source>
        <translation>Товаров с этим кодом: {count}</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Другой портал</translation>
    </message>
    <message>
        <source>This document belongs to {portal}.</source>
        <translation>Этот документ с портала {portal}.</translation>
    </message>
    <message>
        <source>{type}, {status}</source>
        <translation>{type}, {status}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>No document and no product goes by this code.</source>
        <translation>Нет ни документа, ни товара с таким кодом.</translation>
    </message>
    <message>
        <source>Scanned: {what}. {more}</source>
        <translation>Отсканировано: {what}. {more}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Busy</source>
        <translation>Занято</translation>
    </message>
</context>
<context>
    <name>CancelReview</name>
    <message>
        <source>Cancel conducting</source>
        <translation>Отменить проведение</translation>
    </message>
    <message>
        <source>Documents in the order of cancelling</source>
        <translation>Документы в порядке отмены</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Keep conducted</source>
        <translation>Не отменять</translation>
    </message>
    <message>
        <source>{count} not ready</source>
        <translation>Не готово: {count}</translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation>Отменить проведение 1 документа</translation>
    </message>
    <message>
        <source>Cancel conducting of {count} documents</source>
        <translation>Отменить проведение {count} документов</translation>
    </message>
    <message>
        <source>Stock is taken back, newest document first. After that the documents can be corrected and conducted again.</source>
        <translation>Остатки возвращаются к прежним, начиная с самых новых документов. После этого документы можно исправить и провести снова.</translation>
    </message>
    <message>
        <source>{sentence} Purchase prices stay as the receipts set them.</source>
        <translation>{sentence} Закупочные цены останутся такими, какими их установили приходы.</translation>
    </message>
    <message>
        <source>Nothing here can be cancelled yet.</source>
        <translation>Здесь пока нечего отменять.</translation>
    </message>
    <message>
        <source>The reason is also kept in this computer&apos;s activity history.</source>
        <translation>Причина сохраняется и в истории действий на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{total}, summed up from the lines</source>
        <translation>{total}, сложено по строкам</translation>
    </message>
    <message>
        <source>From {warehouses}</source>
        <translation>Со складов: {warehouses}</translation>
    </message>
    <message>
        <source>To {warehouses}</source>
        <translation>На склады: {warehouses}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
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
        <translation>{source} – {target}</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>со склада {source}</translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation>на склад {target}</translation>
    </message>
    <message>
        <source>{route} and {count} more</source>
        <translation>{route} и ещё {count}</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>Строк: {count}</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Test result</source>
        <translation>Результат проверки</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Пока не из чего выбирать</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in {list}</source>
        <translation>Поиск в списке: {list}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Открыть в Bitrix24</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>Выбрать файл ЦС…</translation>
    </message>
    <message>
        <source>The portal says: “{words}”</source>
        <translation>Портал отвечает: «{words}»</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Its lines could not be read, so nothing is foreseen of it.</source>
        <translation>Его строки не удалось прочитать, поэтому по нему ничего нельзя предсказать.</translation>
    </message>
    <message>
        <source>Receipts and adjustments go first, so that transfers and write-offs find their stock.</source>
        <translation>Сначала приходы и оприходования, чтобы перемещениям и списаниям хватило товара.</translation>
    </message>
    <message>
        <source>What was conducted last is cancelled first.</source>
        <translation>Первым отменяется то, что проведено последним.</translation>
    </message>
    <message>
        <source>The order in which they were selected in the list.</source>
        <translation>Порядок, в котором документы выбраны в списке.</translation>
    </message>
    <message>
        <source>The oldest document goes first.</source>
        <translation>Сначала самый старый документ.</translation>
    </message>
    <message>
        <source>The lowest number goes first.</source>
        <translation>Сначала самый маленький номер.</translation>
    </message>
    <message>
        <source>Your own order.</source>
        <translation>Ваш собственный порядок.</translation>
    </message>
    <message>
        <source>The documents could not be read anew: they are shown as last seen.</source>
        <translation>Не удалось прочитать документы заново: они показаны такими, какими были в прошлый раз.</translation>
    </message>
    <message>
        <source>The lines could not be read anew: they are shown as last seen.</source>
        <translation>Не удалось прочитать строки заново: они показаны такими, какими были в прошлый раз.</translation>
    </message>
    <message>
        <source>The stock could not be read, so nobody can tell what will be short.</source>
        <translation>Не удалось прочитать остатки, поэтому неизвестно, чего не хватит.</translation>
    </message>
    <message>
        <source>The products could not be read: one may have been deleted.</source>
        <translation>Не удалось прочитать товары: какой-то мог быть удалён.</translation>
    </message>
    <message>
        <source>The warehouses could not be read: one may be switched off.</source>
        <translation>Не удалось прочитать склады: какой-то может быть отключён.</translation>
    </message>
    <message>
        <source>The suppliers could not be read: one may be missing.</source>
        <translation>Не удалось прочитать поставщиков: какого-то может не быть.</translation>
    </message>
    <message>
        <source>Whether inventory management is on could not be read.</source>
        <translation>Не удалось прочитать, включён ли складской учёт.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter by {facet}</source>
        <translation>Фильтр по полю «{facet}»</translation>
    </message>
    <message>
        <source>Filter {filter}</source>
        <translation>Фильтр {filter}</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Убрать фильтр {filter}</translation>
    </message>
</context>
<context>
    <name>ChosenOutcome</name>
    <message>
        <source>The chosen document in full</source>
        <translation>Выбранный документ целиком</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>What became of the comment</source>
        <translation>Что стало с комментарием</translation>
    </message>
    <message>
        <source>Write the comment again</source>
        <translation>Записать комментарий снова</translation>
    </message>
    <message>
        <source>Write the comment of this document again</source>
        <translation>Записать комментарий этого документа снова</translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation>Ответ портала</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the portal&apos;s own words</source>
        <translation>Копировать ответ портала</translation>
    </message>
    <message>
        <source>Choose a document to see what became of it.</source>
        <translation>Выберите документ, чтобы увидеть, что с ним стало.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Аккаунты…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Экспорт в &amp;CSV…</translation>
    </message>
    <message>
        <source>Export as &amp;Excel…</source>
        <translation>Экспорт в &amp;Excel…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Экспорт в P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Выбрать &amp;все подходящие</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Снять выбор</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>A&amp;dd a filter…</source>
        <translation>&amp;Добавить фильтр…</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>С&amp;бросить фильтры</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Сохранить представление…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>&amp;Переименовать представление…</translation>
    </message>
    <message>
        <source>&amp;Delete view…</source>
        <translation>&amp;Удалить представление…</translation>
    </message>
    <message>
        <source>&amp;Export own views…</source>
        <translation>&amp;Экспорт своих представлений…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Импорт представлений…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Под&amp;робности</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Пре&amp;дыдущая панель</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Conduct</source>
        <translation>&amp;Провести</translation>
    </message>
    <message>
        <source>C&amp;ancel conducting…</source>
        <translation>&amp;Отменить проведение…</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Отметить как п&amp;роверенное</translation>
    </message>
    <message>
        <source>&amp;Open in Bitrix24</source>
        <translation>Открыть в &amp;Bitrix24</translation>
    </message>
    <message>
        <source>Read this document a&amp;gain</source>
        <translation>Про&amp;читать документ заново</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Операции</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Действия</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Сервис</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>&amp;Приостановить чтение</translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation>Прочитать &amp;всё заново</translation>
    </message>
    <message>
        <source>Scan &amp;mode</source>
        <translation>&amp;Режим сканера</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Клавиатура</translation>
    </message>
    <message>
        <source>How the &amp;books are kept safe</source>
        <translation>Как защищён &amp;учёт</translation>
    </message>
    <message>
        <source>Where things &amp;lie</source>
        <translation>Где что &amp;лежит</translation>
    </message>
    <message>
        <source>Recent &amp;problems</source>
        <translation>Недавние &amp;проблемы</translation>
    </message>
    <message>
        <source>&amp;About Storekeeper</source>
        <translation>&amp;О программе Storekeeper</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлые цвета</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Тё&amp;мные цвета</translation>
    </message>
</context>
<context>
    <name>ConductReview</name>
    <message>
        <source>Review before conducting</source>
        <translation>Проверка перед проведением</translation>
    </message>
    <message>
        <source>Documents in the order of conducting</source>
        <translation>Документы в порядке проведения</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Order of conducting</source>
        <translation>Порядок проведения</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Порядок документов</translation>
    </message>
    <message>
        <source>Suggested order</source>
        <translation>Предложенный порядок</translation>
    </message>
    <message>
        <source>As selected</source>
        <translation>Как выбраны</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Свой порядок</translation>
    </message>
    <message>
        <source>Stop at the first refusal</source>
        <translation>Остановиться при первом отказе</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Conduct 1 document</source>
        <translation>Провести 1 документ</translation>
    </message>
    <message>
        <source>Conduct {count} documents</source>
        <translation>Провести {count} документов</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>Готово: {count}</translation>
    </message>
    <message>
        <source>{count} short of stock</source>
        <translation>Не хватает товара: {count}</translation>
    </message>
    <message>
        <source>{count} will be refused</source>
        <translation>Будет отказ: {count}</translation>
    </message>
    <message>
        <source>Conduct it anyway</source>
        <translation>Всё равно провести</translation>
    </message>
    <message>
        <source>Conduct all {count} anyway</source>
        <translation>Всё равно провести все: {count}</translation>
    </message>
    <message>
        <source>Conduct {count} ready</source>
        <translation>Провести готовые: {count}</translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation>Провести: {count}</translation>
    </message>
    <message>
        <source>Nothing here can be conducted yet.</source>
        <translation>Здесь пока нечего проводить.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Bitrix24 – Storekeeper</source>
        <translation>Подключение к Bitrix24 – Storekeeper</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Запомнить на этом компьютере</translation>
    </message>
    <message>
        <source>Connect to Bitrix24</source>
        <translation>Подключение к Bitrix24</translation>
    </message>
    <message>
        <source>Connect {name} again</source>
        <translation>Подключить {name} заново</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Ожидание браузера…</translation>
    </message>
    <message>
        <source>Choose your company&apos;s CA file</source>
        <translation>Выберите файл ЦС вашей компании</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The account is being kept.</source>
        <translation>Аккаунт сохраняется.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cannot connect yet: one check stops it</source>
        <translation>Подключиться пока нельзя: мешает одна проверка</translation>
    </message>
    <message>
        <source>A check stops the connection.</source>
        <translation>Подключению мешает одна из проверок.</translation>
    </message>
    <message>
        <source>Sign in with the browser to test the connection</source>
        <translation>Войдите через браузер, чтобы проверить подключение</translation>
    </message>
    <message>
        <source>Paste an address to test it</source>
        <translation>Вставьте адрес, чтобы проверить его</translation>
    </message>
    <message>
        <source>Ready, with 1 limitation</source>
        <translation>Готово, есть 1 ограничение</translation>
    </message>
    <message>
        <source>Ready, with {count} limitations</source>
        <translation>Готово, ограничений: {count}</translation>
    </message>
    <message>
        <source>{time}, answered in {milliseconds} ms</source>
        <translation>{time}, ответ за {milliseconds} мс</translation>
    </message>
    <message>
        <source>The sign-in is a password.</source>
        <translation>Эти данные для входа — как пароль.</translation>
    </message>
    <message>
        <source>The address is a password.</source>
        <translation>Этот адрес — как пароль.</translation>
    </message>
</context>
<context>
    <name>ConnectionFoot</name>
    <message>
        <source>Opens the portals and the connection</source>
        <translation>Открывает порталы и подключение</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Нет подключения</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Which date</source>
        <translation>Какая дата</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Свой период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Sign in as</source>
        <translation>Войти как</translation>
    </message>
    <message>
        <source>Administrator: may do everything</source>
        <translation>Администратор: может всё</translation>
    </message>
    <message>
        <source>Warehouse manager: may do everything with documents</source>
        <translation>Заведующий складом: может всё с документами</translation>
    </message>
    <message>
        <source>Worker: conducts receipts and transfers of two warehouses</source>
        <translation>Кладовщик: проводит приходы и перемещения двух складов</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Медленные ответы</translation>
    </message>
    <message>
        <source>Lost answers</source>
        <translation>Потерянные ответы</translation>
    </message>
    <message>
        <source>A wholesale company with a year of documents: receipts, transfers, write-offs and returns in several warehouses. It runs on this computer and answers as Bitrix24 does, so everything can be tried, conducting and cancelling too. What you do there is kept; your own portal is never touched.</source>
        <translation>Оптовая компания с документами за год: приходы, перемещения, списания и возвраты на нескольких складах. Она работает на этом компьютере и отвечает так же, как Bitrix24, поэтому попробовать можно всё, в том числе проведение и его отмену. Сделанное там сохраняется; ваш собственный портал не затрагивается.</translation>
    </message>
    <message>
        <source>Slow and lost answers show how Storekeeper behaves on a bad day. They can be changed the next time you connect.</source>
        <translation>Медленные и потерянные ответы показывают, как Storekeeper ведёт себя в плохой день. Их можно изменить при следующем подключении.</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>по {seconds} с</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>{percent} of 100</source>
        <translation>{percent} из 100</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Stopping: Storekeeper closes after the last answer.</source>
        <translation>Остановка: Storekeeper закроется после последнего ответа.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Demo portal</source>
        <translation>Демо-портал</translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation>Документ не выбран.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>В списке ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Ничего не выбрано.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Сейчас ничего не выполняется.</translation>
    </message>
    <message>
        <source>Nothing is being read at length.</source>
        <translation>Сейчас нет долгого чтения.</translation>
    </message>
</context>
<context>
    <name>Detailing</name>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Проведение…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена проведения…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Conducting cancelled</source>
        <translation>Проведение отменено</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation>Отмечено как проверенное</translation>
    </message>
    <message>
        <source>Conducted with Storekeeper</source>
        <translation>Проведено в Storekeeper</translation>
    </message>
    <message>
        <source>Conducting cancelled with Storekeeper</source>
        <translation>Проведение отменено в Storekeeper</translation>
    </message>
    <message>
        <source>Asked, not over yet</source>
        <translation>Запрошено, ещё не закончено</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Select a document to see its lines and its effect on stock.</source>
        <translation>Выберите документ, чтобы увидеть его строки и влияние на остатки.</translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation>Чтение строк…</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Выбран</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Effect on stock</source>
        <translation>Влияние на остатки</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Effect on stock, warnings: {count}</source>
        <translation>Влияние на остатки, предупреждений: {count}</translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>The lines of this document have not been read yet.</source>
        <translation>Строки этого документа ещё не прочитаны.</translation>
    </message>
    <message>
        <source>This document has no lines.</source>
        <translation>В этом документе нет строк.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Статус установлен</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Кто установил статус</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Quantity in all</source>
        <translation>Общее количество</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>EffectModel</name>
    <message>
        <source>Now → after</source>
        <translation>Сейчас → после</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>If conducting is cancelled</source>
        <translation>Если отменить проведение</translation>
    </message>
    <message>
        <source>The one to conduct</source>
        <translation>Документ к проведению</translation>
    </message>
    <message>
        <source>All {count} to conduct</source>
        <translation>Все к проведению: {count}</translation>
    </message>
    <message>
        <source>Reading stock…</source>
        <translation>Чтение остатков…</translation>
    </message>
    <message>
        <source>Stock was not read</source>
        <translation>Остатки не прочитаны</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Stock could not be read</source>
        <translation>Не удалось прочитать остатки</translation>
    </message>
    <message>
        <source>Nothing changes in any warehouse.</source>
        <translation>Ни на одном складе ничего не изменится.</translation>
    </message>
    <message>
        <source>1 product is short.</source>
        <translation>Не хватает 1 товара.</translation>
    </message>
    <message>
        <source>{count} products are short.</source>
        <translation>Не хватает товаров: {count}.</translation>
    </message>
    <message>
        <source>The stock is not known.</source>
        <translation>Остатки неизвестны.</translation>
    </message>
    <message>
        <source>The portal did not let it be read. The changes below are certain; whether there is enough is not.</source>
        <translation>Портал не дал их прочитать. Изменения ниже верны; хватит ли товара — неизвестно.</translation>
    </message>
    <message>
        <source>The stock of 1 warehouse is not known.</source>
        <translation>Неизвестны остатки 1 склада.</translation>
    </message>
    <message>
        <source>The stock of {count} warehouses is not known.</source>
        <translation>Неизвестны остатки складов: {count}.</translation>
    </message>
    <message>
        <source>Whether there is enough cannot be said.</source>
        <translation>Нельзя сказать, хватит ли товара.</translation>
    </message>
    <message>
        <source>Bitrix24 may let it pass; stock would then be below zero.</source>
        <translation>Bitrix24 может это пропустить; тогда остаток уйдёт ниже нуля.</translation>
    </message>
    <message>
        <source>Together the documents take more than there is.</source>
        <translation>Вместе эти документы забирают больше, чем есть.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse {count} of {all}.</source>
        <translation>Bitrix24 откажет документам: {count} из {all}.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this transfer.</source>
        <translation>Bitrix24 откажет этому перемещению.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this write-off.</source>
        <translation>Bitrix24 откажет этому списанию.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this document.</source>
        <translation>Bitrix24 откажет этому документу.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse to cancel its conducting.</source>
        <translation>Bitrix24 откажется отменить его проведение.</translation>
    </message>
    <message>
        <source>Effect of</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Этот документ</translation>
    </message>
</context>
<context>
    <name>EffectPanel</name>
    <message>
        <source>Effect on stock</source>
        <translation>Влияние на остатки</translation>
    </message>
    <message>
        <source>Effect on stock by product and warehouse</source>
        <translation>Влияние на остатки по товарам и складам</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Только проблемы</translation>
    </message>
    <message>
        <source>Documents whose effect is shown</source>
        <translation>Документы, влияние которых показано</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>All {count} documents</source>
        <translation>Все документы: {count}</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>Готово: {count}</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>Не хватает: {count}</translation>
    </message>
    <message>
        <source>1 unusual quantity</source>
        <translation>1 необычное количество</translation>
    </message>
    <message>
        <source>{count} unusual quantities</source>
        <translation>Необычных количеств: {count}</translation>
    </message>
    <message>
        <source>1 product and warehouse pair</source>
        <translation>1 пара «товар и склад»</translation>
    </message>
    <message>
        <source>{count} product and warehouse pairs</source>
        <translation>Пар «товар и склад»: {count}</translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Effect on stock</source>
        <translation>Влияние на остатки</translation>
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
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Nothing more is sent until you let it go on.</source>
        <translation>Ничего больше не отправляется, пока вы не разрешите продолжить.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation>Остановится после текущего: документ в работе получит свой ответ.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Показать результат</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message numerus="yes">
        <source>Go on with {count}</source>
        <translation>
            <numerusform>Продолжить: {count}</numerusform>
            <numerusform>Продолжить: {count}</numerusform>
            <numerusform>Продолжить: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the review with those that were never sent.</source>
        <translation>Открывает проверку с документами, которые не были отправлены.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>&amp;Add a filter…</source>
        <translation>До&amp;бавить фильтр…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Сброси&amp;ть фильтры</translation>
    </message>
    <message>
        <source>It is not known yet who is signed in.</source>
        <translation>Пока неизвестно, кто вошёл.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Кто изменил</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Мои документы</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
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
        <translation>номер {id}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>любой день</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <source>{least} – {most}</source>
        <translation>{least} – {most}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>от {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>до {amount}</translation>
    </message>
</context>
<context>
    <name>FirstSight</name>
    <message>
        <source>Demo portal: nothing here is real, and nothing leaves this computer.</source>
        <translation>Демо-портал: здесь всё ненастоящее, и ничего не уходит с этого компьютера.</translation>
    </message>
</context>
<context>
    <name>FoldersWindow</name>
    <message>
        <source>Where things lie</source>
        <translation>Где что лежит</translation>
    </message>
    <message>
        <source>Settings and portals</source>
        <translation>Настройки и порталы</translation>
    </message>
    <message>
        <source>Your choices and the portals you are signed in to; secrets are sealed.</source>
        <translation>Ваши настройки и порталы, в которые вы вошли; секреты зашифрованы.</translation>
    </message>
    <message>
        <source>Journal and lists</source>
        <translation>Журнал и списки</translation>
    </message>
    <message>
        <source>What was asked and what became of it, and what the portal last held.</source>
        <translation>Что было запрошено, что из этого вышло и что было на портале в последний раз.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кеш</translation>
    </message>
    <message>
        <source>May be deleted while Storekeeper is closed.</source>
        <translation>Можно удалить, пока Storekeeper закрыт.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал работы программы</translation>
    </message>
    <message>
        <source>What the program did, without secrets; at most 10 MB.</source>
        <translation>Что делала программа, без секретов; не больше 10 МБ.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation>Куда предлагается сохранять списки и документы.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>{action}: {folder}</source>
        <translation>{action}: {folder}</translation>
    </message>
    <message>
        <source>{folder} is not there.</source>
        <translation>Папки {folder} нет на месте.</translation>
    </message>
    <message>
        <source>{folder} was opened.</source>
        <translation>Папка {folder} открыта.</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. Copy the path instead.</source>
        <translation>На этом компьютере нет программы, которая открывает папки. Скопируйте путь.</translation>
    </message>
    <message>
        <source>{folder} was copied.</source>
        <translation>Путь {folder} скопирован.</translation>
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
        <translation>меньше 1 с</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} д</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
</context>
<context>
    <name>Framed</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Открыть в Bitrix24</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Marked as reviewed, {time}</source>
        <translation>Отмечено как проверенное, {time}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>HeadingMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation>Столбцы как вначале</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Сортировать по возрастанию</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Сортировать по убыванию</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Передвинуть к началу</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Передвинуть к концу</translation>
    </message>
    <message>
        <source>The document itself is always shown</source>
        <translation>Сам документ показан всегда</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the document</source>
        <translation>История документа</translation>
    </message>
    <message>
        <source>Reading history…</source>
        <translation>Чтение истории…</translation>
    </message>
    <message>
        <source>Nothing is known of what happened to it.</source>
        <translation>Неизвестно, что с ним происходило.</translation>
    </message>
    <message>
        <source>Older entries are in Activity.</source>
        <translation>Более старые записи есть в «Действиях».</translation>
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
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Поиск действия или клавиши</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>The translation “{language}” is missing or damaged, so Storekeeper speaks English. Install Storekeeper again to mend it.</source>
        <translation>Перевод «{language}» отсутствует или повреждён, поэтому Storekeeper говорит по-английски. Чтобы исправить это, установите Storekeeper заново.</translation>
    </message>
</context>
<context>
    <name>LaterPanel</name>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Взято</translation>
    </message>
    <message>
        <source>Later documents that used this stock</source>
        <translation>Более поздние документы, взявшие этот товар</translation>
    </message>
    <message>
        <source>Add {documents}</source>
        <translation>Добавить {documents}</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>{product}: {document} took {quantity}, {told}</source>
        <translation>{product}: {document}, взято {quantity}, {told}</translation>
    </message>
    <message>
        <source>As far as this computer knows, nobody has used this stock since.</source>
        <translation>Насколько известно этому компьютеру, с тех пор этот товар никто не брал.</translation>
    </message>
    <message>
        <source>Too little is left. Cancel conducting of {documents} first.</source>
        <translation>Осталось слишком мало. Сначала отмените проведение: {documents}.</translation>
    </message>
    <message>
        <source>Enough is left, so {document} can stay conducted. Check that the goods it moved are really there.</source>
        <translation>Товара осталось достаточно, поэтому документ {document} может остаться проведённым. Проверьте, что его товары действительно на месте.</translation>
    </message>
    <message>
        <source>Enough is left, so they can stay conducted. Check that the goods they moved are really there.</source>
        <translation>Товара осталось достаточно, поэтому они могут остаться проведёнными. Проверьте, что их товары действительно на месте.</translation>
    </message>
    <message>
        <source>{documents} and {count} more</source>
        <translation>{documents} и ещё {count}</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Work is under way – Storekeeper</source>
        <translation>Работа не закончена – Storekeeper</translation>
    </message>
    <message>
        <source>An operation is still under way.</source>
        <translation>Одна операция ещё выполняется.</translation>
    </message>
    <message numerus="yes">
        <source>{count} operations are still under way.</source>
        <translation>
            <numerusform>Ещё выполняется {count} операция.</numerusform>
            <numerusform>Ещё выполняются {count} операции.</numerusform>
            <numerusform>Ещё выполняется {count} операций.</numerusform>
        </translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>и ещё одна</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>и ещё {count}</numerusform>
            <numerusform>и ещё {count}</numerusform>
            <numerusform>и ещё {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in the background, everything is done to its end and Storekeeper then closes by itself. Stopped, the document under way gets its answer and the rest stays as it is; you can go on with it later.</source>
        <translation>В фоне всё будет сделано до конца, и тогда Storekeeper закроется сам. При остановке документ в работе получит свой ответ, а остальное останется как есть; продолжить можно позже.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Остановить после текущего</translation>
    </message>
    <message>
        <source>Nothing more is sent; Storekeeper closes when the last answer is there.</source>
        <translation>Больше ничего не отправляется; Storekeeper закроется, когда придёт последний ответ.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Не закрывать</translation>
    </message>
    <message>
        <source>Storekeeper stays as it is.</source>
        <translation>Storekeeper остаётся открытым.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Закончить в фоне</translation>
    </message>
    <message>
        <source>The window closes now, Storekeeper itself when everything is done.</source>
        <translation>Окно закроется сейчас, а сам Storekeeper — когда всё будет сделано.</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Без товара</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Товар {number}</translation>
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
        <translation>Без склада</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Склад {number}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>The portal&apos;s own total</source>
        <translation>Итог, указанный порталом</translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation>Чтение строк…</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>В документе нет строк.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>{lines}, {quantity}</source>
        <translation>{lines}, {quantity}</translation>
    </message>
    <message>
        <source>The portal gives {money} as the total of the document.</source>
        <translation>Портал указывает итог документа: {money}.</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines of the document</source>
        <translation>Строки документа</translation>
    </message>
    <message>
        <source>Columns of the lines</source>
        <translation>Столбцы таблицы строк</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>This address opens nothing here</source>
        <translation>Этот адрес здесь ничего не открывает</translation>
    </message>
    <message>
        <source>Storekeeper understands addresses of documents only, not this one: {address}</source>
        <translation>Storekeeper понимает только адреса документов, а не такой: {address}</translation>
    </message>
    <message>
        <source>This portal is not known here</source>
        <translation>Этот портал здесь неизвестен</translation>
    </message>
    <message>
        <source>The address leads to a document of {portal}, and no account of that portal is open or can be opened. Connect it first, then use the address again.</source>
        <translation>Адрес ведёт к документу портала {portal}, но ни один аккаунт этого портала не открыт и не может быть открыт. Сначала подключите его, затем откройте адрес снова.</translation>
    </message>
    <message>
        <source>This document is not known here</source>
        <translation>Этот документ здесь неизвестен</translation>
    </message>
    <message>
        <source>There is no document {id} among those that were read from {portal}. It may be deleted, or your role may not see it.</source>
        <translation>Среди документов, прочитанных с портала {portal}, нет документа {id}. Возможно, он удалён или ваша роль не позволяет его видеть.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Подходящих документов нет.</translation>
    </message>
    <message>
        <source>Total in {currency}</source>
        <translation>Итого, {currency}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Documents without a total</source>
        <translation>Документов без суммы</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation>Поиск ваших аккаунтов…</translation>
    </message>
    <message>
        <source>{portal} – Storekeeper</source>
        <translation>{portal} – Storekeeper</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>The demo portal is starting…</source>
        <translation>Демо-портал запускается…</translation>
    </message>
    <message>
        <source>Opening {account}…</source>
        <translation>Открывается {account}…</translation>
    </message>
    <message>
        <source>The demo portal has started but does not answer.</source>
        <translation>Демо-портал запустился, но не отвечает.</translation>
    </message>
    <message>
        <source>Connect your Bitrix24 portal</source>
        <translation>Подключите свой портал Bitrix24</translation>
    </message>
    <message>
        <source>Storekeeper works with the inventory documents of your portal. You need a webhook address or a sign-in.</source>
        <translation>Storekeeper работает со складскими документами вашего портала. Нужен адрес вебхука или вход через браузер.</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Попробовать демо-портал</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Подключить…</translation>
    </message>
    <message>
        <source>Storekeeper is locked</source>
        <translation>Storekeeper заблокирован</translation>
    </message>
    <message>
        <source>Nobody was here for a while. What is under way goes on.</source>
        <translation>Некоторое время здесь никого не было. Начатая работа продолжается.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Ни один аккаунт не открыт.</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>Their statuses</source>
        <translation>Их статусы</translation>
    </message>
    <message>
        <source>{count} documents selected</source>
        <translation>Выбрано документов: {count}</translation>
    </message>
    <message>
        <source>{refused} of {all} drafts would be refused.</source>
        <translation>Черновиков, которым будет отказано: {refused} из {all}.</translation>
    </message>
    <message>
        <source>See the effect of the one to conduct</source>
        <translation>Показать влияние документа к проведению</translation>
    </message>
    <message>
        <source>See the effect of all {count}</source>
        <translation>Показать влияние всех: {count}</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 черновик</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>Черновиков: {count}</translation>
    </message>
    <message>
        <source>1 conducted</source>
        <translation>1 проведён</translation>
    </message>
    <message>
        <source>{count} conducted</source>
        <translation>Проведено: {count}</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 отменён</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>Отменено: {count}</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 другой</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>Других: {count}</translation>
    </message>
    <message>
        <source>{sums}; {count} without a total</source>
        <translation>{sums}; без суммы: {count}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>{lines} in 1 document</source>
        <translation>{lines} в 1 документе</translation>
    </message>
    <message>
        <source>{lines} in {count} documents</source>
        <translation>{lines}, документов: {count}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No document is selected.</source>
        <translation>Документ не выбран.</translation>
    </message>
    <message>
        <source>Not &amp;reviewed after all</source>
        <translation>Снять отметку о п&amp;роверке</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Отметить как п&amp;роверенное</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Добавить фильтр</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An operation is over, not everything was done</source>
        <translation>Операция завершена, сделано не всё</translation>
    </message>
    <message>
        <source>Done: {done}. Not done: {refused}. Open Storekeeper to see why.</source>
        <translation>Сделано: {done}. Не сделано: {refused}. Откройте Storekeeper, чтобы узнать почему.</translation>
    </message>
    <message>
        <source>An operation is over</source>
        <translation>Операция завершена</translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation>Сделано: {done}.</translation>
    </message>
    <message>
        <source>New drafts to conduct</source>
        <translation>Новые черновики к проведению</translation>
    </message>
    <message>
        <source>New drafts: {count}.</source>
        <translation>Новых черновиков: {count}.</translation>
    </message>
</context>
<context>
    <name>OAuthPage</name>
    <message>
        <source>Portal address</source>
        <translation>Адрес портала</translation>
    </message>
    <message>
        <source>example.bitrix24.com</source>
        <translation>example.bitrix24.ru</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Код приложения (client_id)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Ключ приложения (client_secret)</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Войти через браузер</translation>
    </message>
    <message>
        <source>In the application&apos;s settings in Bitrix24, the handler path is {address}. If an administrator chose another, paste the address after signing in.</source>
        <translation>В настройках приложения в Bitrix24 путь обработчика — {address}. Если администратор выбрал другой, после входа вставьте адрес.</translation>
    </message>
    <message>
        <source>Signed in with the browser.</source>
        <translation>Вход через браузер выполнен.</translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation>Вставить адрес вручную</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Address from the browser, or the code</source>
        <translation>Адрес из браузера или код</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Waiting for the browser, {left} left</source>
        <translation>Ожидание браузера, осталось {left}</translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>It is dated ahead, {day}.</source>
        <translation>Дата документа ещё не наступила: {day}.</translation>
    </message>
    <message>
        <source>Something about it is unusual.</source>
        <translation>В нём есть что-то необычное.</translation>
    </message>
    <message>
        <source>{times} × usual</source>
        <translation>{times} × обычного</translation>
    </message>
    <message>
        <source>{quantity} of {product} is {times} times the usual {usual}: check the quantity.</source>
        <translation>{product}: указано {quantity}, а обычно {usual} (кратность {times}). Проверьте количество.</translation>
    </message>
    <message>
        <source>{product} costs {price} here and usually {usual}: check the price.</source>
        <translation>{product}: здесь цена {price}, а обычно {usual}. Проверьте цену.</translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others} and {count} more: entered twice?</source>
        <translation>Номер поставщика {number} есть и в документах {others} и ещё {count}: внесено дважды?</translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others}, too: entered twice?</source>
        <translation>Номер поставщика {number} есть и в {others}: внесено дважды?</translation>
    </message>
    <message>
        <source>{person} changed it at {time} and may still be working on it.</source>
        <translation>Документ изменён ({person}, {time}), и с ним, возможно, ещё работают.</translation>
    </message>
    <message>
        <source>Somebody changed it at {time} and may still be working on it.</source>
        <translation>Документ изменён ({time}), и с ним, возможно, ещё работают.</translation>
    </message>
    <message>
        <source>product {number}</source>
        <translation>товар {number}</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>{account} is open in another window of Storekeeper.</source>
        <translation>Аккаунт {account} открыт в другом окне Storekeeper.</translation>
    </message>
    <message>
        <source>The files of {account} cannot be used: {path}</source>
        <translation>Файлы аккаунта {account} нельзя использовать: {path}</translation>
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
        <translation>Исход</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation>Ответ портала</translation>
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
        <translation>Номер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Статус установлен</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Кто установил статус</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Пока ничего не сделано.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>What became of each document</source>
        <translation>Что стало с каждым документом</translation>
    </message>
</context>
<context>
    <name>OutcomeWindow</name>
    <message>
        <source>Which outcomes are shown</source>
        <translation>Какие исходы показаны</translation>
    </message>
    <message>
        <source>Find in the result</source>
        <translation>Найти в результате</translation>
    </message>
    <message>
        <source>{outcome}, {count}</source>
        <translation>{outcome}: {count}</translation>
    </message>
    <message>
        <source>Conducting is being cancelled</source>
        <translation>Проведение отменяется</translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation>Проведение</translation>
    </message>
    <message>
        <source>Cancelling finished</source>
        <translation>Отмена завершена</translation>
    </message>
    <message>
        <source>Conducting finished</source>
        <translation>Проведение завершено</translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation>{title} – Storekeeper</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation>Изменять можно только свои представления.</translation>
    </message>
    <message>
        <source>You have no views of your own yet.</source>
        <translation>У вас пока нет своих представлений.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить представление</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Переименовать представление</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Удалить представление</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>Удалить представление «{name}»?</translation>
    </message>
    <message>
        <source>The documents it lists stay as they are.</source>
        <translation>Документы, которые оно показывает, останутся как есть.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Storekeeper views</source>
        <translation>Представления Storekeeper</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Импорт представлений</translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation>Представления Storekeeper (*.views)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>Файл «{name}» не удалось прочитать.</translation>
    </message>
    <message>
        <source>“{name}” holds no views of Storekeeper.</source>
        <translation>В файле «{name}» нет представлений Storekeeper.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Ничего не импортировано</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Выбрать: {setting}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Used for everything on the screen from the next start on.</source>
        <translation>Применяется ко всему на экране со следующего запуска.</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light or dark windows, or whichever the system has.</source>
        <translation>Светлые или тёмные окна — или те, что выбраны в системе.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>More contrast draws stronger borders and darker words in the status marks.</source>
        <translation>При высоком контрасте границы заметнее, а слова в метках статуса темнее.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Compact rows show more documents at once.</source>
        <translation>При компактных строках видно больше документов сразу.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторные</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактные</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>How often the portal is asked whether documents have changed.</source>
        <translation>Как часто спрашивать портал, изменились ли документы.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>с</translation>
    </message>
    <message>
        <source>For reading everything only. Six leave enough of the portal to your colleagues and to other programs. Documents are always conducted one after the other.</source>
        <translation>Только для чтения всех документов. Шесть запросов оставляют достаточно места коллегам и другим программам. Документы всегда проводятся по одному.</translation>
    </message>
    <message>
        <source>Conducting and cancelling</source>
        <translation>Проведение и отмена</translation>
    </message>
    <message>
        <source>Off, one document that is ready is conducted without a review.</source>
        <translation>Если выключено, один готовый документ проводится без проверки.</translation>
    </message>
    <message>
        <source>Off, conducting can be cancelled without saying why.</source>
        <translation>Если выключено, проведение можно отменить, не объясняя причину.</translation>
    </message>
    <message>
        <source>Everybody who opens the document in the portal can read it. The journal on this computer keeps the reason in any case.</source>
        <translation>Её прочтёт каждый, кто откроет документ на портале. Журнал на этом компьютере хранит причину в любом случае.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>A code that is scanned anywhere in the window finds its document.</source>
        <translation>Код, отсканированный в любом месте окна, находит свой документ.</translation>
    </message>
    <message>
        <source>Scanners type faster than people. Raise this if codes arrive in pieces, lower it if quick typing is taken for a scan.</source>
        <translation>Сканеры набирают быстрее людей. Увеличьте значение, если коды приходят по частям; уменьшите, если быстрый набор принимается за сканирование.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>The key your scanner presses after each code; most press Enter.</source>
        <translation>Клавиша, которую сканер нажимает после каждого кода; обычно это Enter.</translation>
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
        <translation>Один звук, если документ найден, и другой, если не найден.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Only while another window is in front; Activity holds it all.</source>
        <translation>Только пока впереди другое окно; всё это есть и в «Действиях».</translation>
    </message>
    <message>
        <source>When colleagues have made documents that wait to be conducted.</source>
        <translation>Когда коллеги создали документы, ждущие проведения.</translation>
    </message>
    <message>
        <source>A different one if something was refused.</source>
        <translation>Другой, если в чём-то было отказано.</translation>
    </message>
    <message>
        <source>It shows that the program is running and brings its window to the front.</source>
        <translation>Показывает, что программа работает, и открывает её окно.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Hides everything from passers-by. Unlocking takes a press of a button and no password: to keep somebody out, lock the computer itself.</source>
        <translation>Скрывает всё от посторонних глаз. Снимается нажатием кнопки, без пароля: чтобы никого не впускать, заблокируйте сам компьютер.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation>Куда предлагается сохранять списки и документы.</translation>
    </message>
    <message>
        <source>The folder for documents</source>
        <translation>Папка «Документы»</translation>
    </message>
    <message>
        <source>The journal says who conducted or cancelled what, and why. Nothing is removed by itself: only when you press the button below.</source>
        <translation>В журнале записано, кто, что и почему провёл или отменил. Само ничего не удаляется: только когда вы нажмёте кнопку ниже.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Remove older entries…</source>
        <translation>Удалить старые записи…</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Result of {moment}</source>
        <translation>Результат: {moment}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print “{title}”</source>
        <translation>Печать «{title}»</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>Страница, как она будет напечатана</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Размер страницы</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине страницы</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Сохранено как «{name}»</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>На этом компьютере не настроен принтер.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Принтер не принял страницы.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатано</translation>
    </message>
    <message>
        <source>You can save the pages as a PDF.</source>
        <translation>Страницы можно сохранить в PDF.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Try again; if it stays so, copy the details for whoever looks after Bitrix24.</source>
        <translation>Попробуйте ещё раз; если не поможет, скопируйте подробности для того, кто обслуживает Bitrix24.</translation>
    </message>
    <message>
        <source>Storekeeper reads the document back to find out. Do not do it again until then.</source>
        <translation>Storekeeper перечитает документ и выяснит это. До тех пор не повторяйте.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask for the portal&apos;s certificate to be renewed.</source>
        <translation>Проверьте дату на этом компьютере и попросите обновить сертификат портала.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Проверьте связь и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Open the portal in a browser: a network sign-in page may be waiting.</source>
        <translation>Откройте портал в браузере: возможно, ждёт страница входа в сеть.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, check the portal&apos;s address.</source>
        <translation>Попробуйте через несколько минут. Если не поможет, проверьте адрес портала.</translation>
    </message>
    <message>
        <source>Check the connection of this computer and the portal&apos;s address.</source>
        <translation>Проверьте связь этого компьютера и адрес портала.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, and ask whether the portal is running.</source>
        <translation>Проверьте адрес портала и узнайте, работает ли портал.</translation>
    </message>
    <message>
        <source>The network may be slow or the portal busy; try again in a minute.</source>
        <translation>Возможно, сеть медленная или портал занят; попробуйте через минуту.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to let Storekeeper through.</source>
        <translation>Попросите того, кто обслуживает эту сеть, пропустить Storekeeper.</translation>
    </message>
    <message>
        <source>Check the connection of this computer, then try again.</source>
        <translation>Проверьте связь этого компьютера и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Connect again with a new webhook address or a new sign-in.</source>
        <translation>Подключите аккаунт заново: с новым адресом вебхука или новым входом.</translation>
    </message>
    <message>
        <source>Connect again and sign in; your list stays here.</source>
        <translation>Подключите аккаунт заново и войдите; ваш список останется здесь.</translation>
    </message>
    <message>
        <source>Add what is missing to the webhook or the app in Bitrix24, then connect again.</source>
        <translation>Добавьте недостающее в вебхук или приложение в Bitrix24 и подключите аккаунт заново.</translation>
    </message>
    <message>
        <source>Ask an administrator to let your role view documents of every type you need.</source>
        <translation>Попросите администратора разрешить вашей роли просмотр документов всех нужных вам типов.</translation>
    </message>
    <message>
        <source>Ask an administrator to check what your role may do, then try again.</source>
        <translation>Попросите администратора проверить права вашей роли и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Ask an administrator to give your role this permission, then try again.</source>
        <translation>Попросите администратора дать вашей роли это право и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Ask an administrator to open the document&apos;s warehouses to your role.</source>
        <translation>Попросите администратора открыть вашей роли склады этого документа.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to confirm this access, then try again.</source>
        <translation>Попросите администратора Bitrix24 подтвердить этот доступ и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator why this access was turned down.</source>
        <translation>Узнайте у администратора Bitrix24, почему в этом доступе отказано.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to open this connection to your account.</source>
        <translation>Попросите администратора Bitrix24 открыть вашему аккаунту это подключение.</translation>
    </message>
    <message>
        <source>Refresh the list; somebody may have deleted it, or hidden it from you.</source>
        <translation>Обновите список; возможно, документ удалён или скрыт от вас.</translation>
    </message>
    <message>
        <source>Read the portal&apos;s own words, mend the document in Bitrix24, then try again.</source>
        <translation>Прочитайте ответ портала, исправьте документ в Bitrix24 и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay conducted.</source>
        <translation>Если документ должен остаться проведённым, больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay as it is.</source>
        <translation>Если документ должен остаться как есть, больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Cancel its conducting first, then try again.</source>
        <translation>Сначала отмените его проведение, затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Refresh the list and look at the document&apos;s status.</source>
        <translation>Обновите список и посмотрите на статус документа.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch inventory management on, then try again.</source>
        <translation>Попросите администратора включить складской учёт и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Ask the owner of the portal which plan holds this, and to change it.</source>
        <translation>Узнайте у владельца портала, в какой тариф это входит, и попросите сменить тариф.</translation>
    </message>
    <message>
        <source>Do this in 1C; the portal takes its stock from there.</source>
        <translation>Сделайте это в 1С: портал берёт остатки оттуда.</translation>
    </message>
    <message>
        <source>Only Bitrix24&apos;s support can lift this; ask the owner to write to it.</source>
        <translation>Снять это может только поддержка Bitrix24; попросите владельца написать ей.</translation>
    </message>
    <message>
        <source>Ask the owner of the portal, or connect to another portal.</source>
        <translation>Обратитесь к владельцу портала или подключитесь к другому порталу.</translation>
    </message>
    <message>
        <source>Connect again with the portal&apos;s new address.</source>
        <translation>Подключите аккаунт заново с новым адресом портала.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Попробуйте через несколько минут.</translation>
    </message>
    <message>
        <source>Have the portal brought up to date, or do this in Bitrix24 itself.</source>
        <translation>Попросите обновить портал или сделайте это в самом Bitrix24.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again. If it stays so, do it in Bitrix24 itself.</source>
        <translation>Обновите список и попробуйте ещё раз. Если не поможет, сделайте это в самом Bitrix24.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Подождите минуту и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>It can go on in {countdown}.</source>
        <translation>Можно будет продолжить через {countdown}.</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>этот документ</translation>
    </message>
    <message>
        <source>No longer in Bitrix24.</source>
        <translation>Документа больше нет в Bitrix24.</translation>
    </message>
    <message>
        <source>Your role may not use one of its warehouses.</source>
        <translation>Ваша роль не позволяет использовать один из его складов.</translation>
    </message>
    <message>
        <source>Bitrix24 turned it down for its own reason.</source>
        <translation>Bitrix24 отказал по собственной причине.</translation>
    </message>
    <message>
        <source>{document} was conducted.</source>
        <translation>Проведено: {document}.</translation>
    </message>
    <message>
        <source>Conducting of {document} was cancelled.</source>
        <translation>Проведение отменено: {document}.</translation>
    </message>
    <message>
        <source>{document} was conducted already.</source>
        <translation>Уже было проведено: {document}.</translation>
    </message>
    <message>
        <source>{document} was not conducted any more.</source>
        <translation>Уже было не проведено: {document}.</translation>
    </message>
    <message>
        <source>{document} was not conducted.</source>
        <translation>Не проведено: {document}.</translation>
    </message>
    <message>
        <source>Conducting of {document} was not cancelled.</source>
        <translation>Проведение не отменено: {document}.</translation>
    </message>
    <message>
        <source>{document} was changed after your review.</source>
        <translation>Изменено после вашей проверки: {document}.</translation>
    </message>
    <message>
        <source>{document} was not started.</source>
        <translation>Не начато: {document}.</translation>
    </message>
    <message>
        <source>It is not known whether {document} was conducted.</source>
        <translation>Неизвестно, проведено ли: {document}.</translation>
    </message>
    <message>
        <source>It is not known whether conducting of {document} was cancelled.</source>
        <translation>Неизвестно, отменено ли проведение: {document}.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock now.</source>
        <translation>Остатки сейчас не изменились.</translation>
    </message>
    <message>
        <source>Nothing was booked a second time.</source>
        <translation>Ничего не учтено второй раз.</translation>
    </message>
    <message>
        <source>The goods are booked back. The answer was lost; the portal shows it on reading back.</source>
        <translation>Товары возвращены в учёте. Ответ потерялся; портал показал это при повторном чтении.</translation>
    </message>
    <message>
        <source>The goods are booked back.</source>
        <translation>Товары возвращены в учёте.</translation>
    </message>
    <message>
        <source>The goods are booked. The answer was lost; the portal shows it on reading back.</source>
        <translation>Товары учтены. Ответ потерялся; портал показал это при повторном чтении.</translation>
    </message>
    <message>
        <source>The goods are booked.</source>
        <translation>Товары учтены.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Look at its lines as they are now, then do it again.</source>
        <translation>Посмотрите на его нынешние строки и повторите.</translation>
    </message>
    <message>
        <source>Storekeeper reads it back in {countdown}. Do not do it again until then.</source>
        <translation>Storekeeper перечитает документ через {countdown}. До тех пор не повторяйте.</translation>
    </message>
    <message>
        <source>Look at the document in Bitrix24, then do it again.</source>
        <translation>Посмотрите документ в Bitrix24 и повторите.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so.</source>
        <translation>Если так и должно быть, больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so. Ask {person} if you are not sure.</source>
        <translation>Если так и должно быть, больше ничего делать не нужно. Если не уверены, спросите: {person}.</translation>
    </message>
    <message>
        <source>Mend what stopped the operation, then start it again.</source>
        <translation>Устраните то, что остановило операцию, и начните её снова.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, then start it again.</source>
        <translation>Освободите место на диске этого компьютера и начните операцию снова.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Начните операцию снова, когда будете готовы.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Missing scope</source>
        <translation>Нет разрешения</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Нужно дополнить</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>Draft or cancelled</source>
        <translation>Черновик или отменён</translation>
    </message>
    <message>
        <source>Needed status</source>
        <translation>Нужный статус</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Статус сейчас</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>В вашем списке</translation>
    </message>
    <message>
        <source>Not conducted</source>
        <translation>Не проведён</translation>
    </message>
    <message>
        <source>{status}, which is no longer so</source>
        <translation>{status}, уже не так</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>CRM › Inventory management</source>
        <translation>CRM › Складской учёт</translation>
    </message>
    <message>
        <source>The owner of the portal</source>
        <translation>Владелец портала</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s support</source>
        <translation>Поддержка Bitrix24</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>Продолжится в</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Новый адрес</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Foreseen from what was read last; the portal was not asked for it.</source>
        <translation>Предсказано по тому, что прочитано в последний раз; портал об этом не запрашивался.</translation>
    </message>
    <message>
        <source>Bitrix24 does not name the permission. It follows from the action and the type.</source>
        <translation>Bitrix24 не называет это право. Оно следует из действия и типа документа.</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Тип документа</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Кто может исправить</translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation>Недостающее право</translation>
    </message>
    <message>
        <source>Where in Bitrix24</source>
        <translation>Где в Bitrix24</translation>
    </message>
    <message>
        <source>Changed since review, not sent</source>
        <translation>Изменён после проверки, не отправлен</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Как задумано</translation>
    </message>
    <message>
        <source>Conducting cancelled — answer was lost, checked with portal</source>
        <translation>Проведение отменено — ответ потерялся, проверено на портале</translation>
    </message>
    <message>
        <source>Conducted — answer was lost, checked with portal</source>
        <translation>Проведён — ответ потерялся, проверено на портале</translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel</source>
        <translation>Не проведён, отменять нечего</translation>
    </message>
    <message>
        <source>Refused without a reason</source>
        <translation>Отказ без объяснения причины</translation>
    </message>
    <message>
        <source>Not started, you stopped the operation</source>
        <translation>Не начат: вы остановили операцию</translation>
    </message>
    <message>
        <source>Not started, the journal could not be written</source>
        <translation>Не начат: не удалось записать журнал</translation>
    </message>
    <message>
        <source>Not started, Storekeeper was closed before its turn</source>
        <translation>Не начат: Storekeeper закрыли до его очереди</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начат</translation>
    </message>
    <message>
        <source>Not started, the operation ended before its turn</source>
        <translation>Не начат: операция закончилась до его очереди</translation>
    </message>
    <message>
        <source>Not started. {reason}</source>
        <translation>Не начат. {reason}</translation>
    </message>
    <message>
        <source>Unknown: the portal gave no clear answer</source>
        <translation>Неизвестно: портал не дал ясного ответа</translation>
    </message>
    <message>
        <source>Unknown: the portal does not answer</source>
        <translation>Неизвестно: портал не отвечает</translation>
    </message>
    <message>
        <source>{unknown}. Checking again in {countdown}</source>
        <translation>{unknown}. Следующая проверка через {countdown}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Оприходование</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Другой статус</translation>
    </message>
    <message>
        <source>{document} is not complete: {count} things need mending.</source>
        <translation>{document}: документ заполнен не полностью. Нужно исправить: {count}.</translation>
    </message>
    <message>
        <source>{document} is not complete.</source>
        <translation>{document}: документ заполнен не полностью.</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>Документ заполнен не полностью.</translation>
    </message>
    <message>
        <source>{document} has no supplier.</source>
        <translation>{document}: не указан поставщик.</translation>
    </message>
    <message>
        <source>{document} has no lines.</source>
        <translation>{document}: нет строк.</translation>
    </message>
    <message>
        <source>{document} has a line without a quantity above zero.</source>
        <translation>{document}: есть строка без количества больше нуля.</translation>
    </message>
    <message>
        <source>{document} has a line whose product is missing or was deleted.</source>
        <translation>{document}: есть строка, в которой товар не указан или удалён.</translation>
    </message>
    <message>
        <source>{document} has a product of a type that is not kept in stock.</source>
        <translation>{document}: есть товар такого типа, который не учитывается на складе.</translation>
    </message>
    <message>
        <source>{document} has a product that needs a barcode per piece.</source>
        <translation>{document}: есть товар, которому нужен штрихкод на каждую единицу.</translation>
    </message>
    <message>
        <source>{document} has a line without a warehouse.</source>
        <translation>{document}: есть строка без склада.</translation>
    </message>
    <message>
        <source>{document} names a warehouse that is switched off.</source>
        <translation>{document}: указан отключённый склад.</translation>
    </message>
    <message>
        <source>{document} names a warehouse that no longer exists.</source>
        <translation>{document}: указан склад, которого больше нет.</translation>
    </message>
    <message>
        <source>{document} has a line from and to the same warehouse.</source>
        <translation>{document}: есть строка с одним и тем же складом в обоих полях.</translation>
    </message>
    <message>
        <source>{document} has an empty field that Bitrix24 needs filled.</source>
        <translation>{document}: не заполнено поле, обязательное для Bitrix24.</translation>
    </message>
    <message>
        <source>Supplier is missing. A receipt needs one.</source>
        <translation>Не указан поставщик. Для прихода он нужен.</translation>
    </message>
    <message>
        <source>No lines.</source>
        <translation>Нет строк.</translation>
    </message>
    <message>
        <source>A line has no quantity above zero.</source>
        <translation>В строке нет количества больше нуля.</translation>
    </message>
    <message>
        <source>A product is missing or was deleted.</source>
        <translation>Товар не указан или удалён.</translation>
    </message>
    <message>
        <source>A product is of a type that is not kept in stock.</source>
        <translation>Товар такого типа не учитывается на складе.</translation>
    </message>
    <message>
        <source>A product needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>Товару нужен штрихкод на каждую единицу; завершите это в Bitrix24.</translation>
    </message>
    <message>
        <source>A line has no warehouse.</source>
        <translation>В строке нет склада.</translation>
    </message>
    <message>
        <source>A warehouse is switched off.</source>
        <translation>Склад отключён.</translation>
    </message>
    <message>
        <source>A warehouse no longer exists.</source>
        <translation>Склада больше нет.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse.</source>
        <translation>Откуда и куда — один и тот же склад.</translation>
    </message>
    <message>
        <source>A field that Bitrix24 needs is empty.</source>
        <translation>Не заполнено поле, обязательное для Bitrix24.</translation>
    </message>
    <message>
        <source>Product {product} was deleted.</source>
        <translation>Товар {product} удалён.</translation>
    </message>
    <message>
        <source>{product} is of a type that is not kept in stock.</source>
        <translation>{product}: товар такого типа не учитывается на складе.</translation>
    </message>
    <message>
        <source>{product} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>{product}: нужен штрихкод на каждую единицу; завершите это в Bitrix24.</translation>
    </message>
    <message>
        <source>Warehouse {warehouse} is switched off.</source>
        <translation>Склад {warehouse} отключён.</translation>
    </message>
    <message>
        <source>Warehouse {warehouse} no longer exists.</source>
        <translation>Склада {warehouse} больше нет.</translation>
    </message>
    <message>
        <source>Quantity is zero in line {line}.</source>
        <translation>Количество равно нулю в строке {line}.</translation>
    </message>
    <message>
        <source>The product of line {line} is missing or was deleted.</source>
        <translation>Товар в строке {line} не указан или удалён.</translation>
    </message>
    <message>
        <source>The product of line {line} is of a type that is not kept in stock.</source>
        <translation>Товар в строке {line} такого типа, который не учитывается на складе.</translation>
    </message>
    <message>
        <source>Line {line} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>В строке {line} нужен штрихкод на каждую единицу; завершите это в Bitrix24.</translation>
    </message>
    <message>
        <source>Line {line} has no warehouse.</source>
        <translation>В строке {line} нет склада.</translation>
    </message>
    <message>
        <source>A warehouse of line {line} is switched off.</source>
        <translation>Склад в строке {line} отключён.</translation>
    </message>
    <message>
        <source>A warehouse of line {line} no longer exists.</source>
        <translation>Склада в строке {line} больше нет.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse in line {line}.</source>
        <translation>Откуда и куда — один и тот же склад в строке {line}.</translation>
    </message>
    <message>
        <source>Quantity is zero in lines {lines}.</source>
        <translation>Количество равно нулю в строках {lines}.</translation>
    </message>
    <message>
        <source>The products of lines {lines} are missing or were deleted.</source>
        <translation>Товары в строках {lines} не указаны или удалены.</translation>
    </message>
    <message>
        <source>The products of lines {lines} are of types not kept in stock.</source>
        <translation>Товары в строках {lines} таких типов, которые не учитываются на складе.</translation>
    </message>
    <message>
        <source>Lines {lines} need a barcode per piece; finish them in Bitrix24.</source>
        <translation>В строках {lines} нужны штрихкоды на каждую единицу; завершите это в Bitrix24.</translation>
    </message>
    <message>
        <source>Lines {lines} have no warehouse.</source>
        <translation>В строках {lines} нет склада.</translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} are switched off.</source>
        <translation>Склады в строках {lines} отключены.</translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} no longer exist.</source>
        <translation>Складов в строках {lines} больше нет.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse in lines {lines}.</source>
        <translation>Откуда и куда — один и тот же склад в строках {lines}.</translation>
    </message>
    <message>
        <source>Nothing was booked by this; the portal was only read.</source>
        <translation>Этим ничего не учтено: портал только читали.</translation>
    </message>
    <message>
        <source>Nothing was changed by this; the portal was only read.</source>
        <translation>Этим ничего не изменено: портал только читали.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you see is what was read last.</source>
        <translation>Ничего не изменено. Вы видите то, что прочитано в последний раз.</translation>
    </message>
    <message>
        <source>Nothing was booked. The portal was not asked for it.</source>
        <translation>Ничего не учтено. Портал об этом не запрашивался.</translation>
    </message>
    <message>
        <source>Nothing was changed. The portal was not asked for it.</source>
        <translation>Ничего не изменено. Портал об этом не запрашивался.</translation>
    </message>
    <message>
        <source>Nothing was booked. The document is still a draft.</source>
        <translation>Ничего не учтено. Документ остался черновиком.</translation>
    </message>
    <message>
        <source>Nothing was booked. The document is as it was.</source>
        <translation>Ничего не учтено. Документ остался прежним.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is still conducted.</source>
        <translation>Остатки не изменились. Документ по-прежнему проведён.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is as it was.</source>
        <translation>Остатки не изменились. Документ остался прежним.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Ничего не учтено.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock.</source>
        <translation>Остатки не изменились.</translation>
    </message>
    <message>
        <source>The goods may be booked already; it is not known yet.</source>
        <translation>Возможно, товары уже учтены; пока это неизвестно.</translation>
    </message>
    <message>
        <source>The goods may be booked back already; it is not known yet.</source>
        <translation>Возможно, товары уже возвращены в учёте; пока это неизвестно.</translation>
    </message>
    <message>
        <source>The portal may have carried it out; it is not known yet.</source>
        <translation>Возможно, портал это выполнил; пока это неизвестно.</translation>
    </message>
    <message>
        <source>Barcodes can only be given in Bitrix24; finish the document there.</source>
        <translation>Штрихкоды можно указать только в Bitrix24; завершите документ там.</translation>
    </message>
    <message>
        <source>Choose another warehouse in Bitrix24, or have this one switched on, then try again.</source>
        <translation>Выберите в Bitrix24 другой склад или попросите включить этот и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Complete the document in Bitrix24, then try again.</source>
        <translation>Дополните документ в Bitrix24 и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Have the warehouse switched on again in Bitrix24, then try again.</source>
        <translation>Попросите снова включить этот склад в Bitrix24 и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A conducted document cannot be edited: put right what it names, then try again.</source>
        <translation>Проведённый документ нельзя изменить: исправьте то, на что он ссылается, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The goods have moved on: cancel the later documents that used them first.</source>
        <translation>Товары уже ушли дальше: сначала отмените более поздние документы, которые их взяли.</translation>
    </message>
    <message>
        <source>Move or receive what is missing, or lower the quantity; then try again.</source>
        <translation>Переместите или примите недостающее либо уменьшите количество и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Move or receive {missing} at {warehouse}, or lower the quantity; then try again.</source>
        <translation>Переместите или примите {missing} (склад: {warehouse}) либо уменьшите количество и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Move or receive {missing} more, or lower the quantity; then try again.</source>
        <translation>Переместите или примите ещё {missing} либо уменьшите количество и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A Bitrix24 administrator, or whoever manages inventory access</source>
        <translation>Администратор Bitrix24 или тот, кто управляет доступом к складскому учёту</translation>
    </message>
    <message>
        <source>CRM › Settings › Inventory access permissions</source>
        <translation>CRM › Настройки › Права доступа к складскому учёту</translation>
    </message>
    <message>
        <source>Open your role, switch on “{permission}”</source>
        <translation>Откройте свою роль, включите «{permission}»</translation>
    </message>
    <message>
        <source>Open your role, section {kind}, switch on “{permission}”</source>
        <translation>Откройте свою роль, раздел «{kind}», включите «{permission}»</translation>
    </message>
    <message>
        <source>Developer resources › Integrations</source>
        <translation>Разработчикам › Интеграции</translation>
    </message>
    <message>
        <source>Please let my Bitrix24 account use Storekeeper.</source>
        <translation>Пожалуйста, разрешите моему аккаунту Bitrix24 использовать Storekeeper.</translation>
    </message>
    <message>
        <source>Please switch on inventory management in our Bitrix24 portal.</source>
        <translation>Пожалуйста, включите складской учёт на нашем портале Bitrix24.</translation>
    </message>
    <message>
        <source>Our Bitrix24 plan does not include REST for inventory management.</source>
        <translation>В наш тариф Bitrix24 не входит REST для складского учёта.</translation>
    </message>
    <message>
        <source>Please check the inventory permissions of my role.
{page}</source>
        <translation>Пожалуйста, проверьте права моей роли в складском учёте.
{page}</translation>
    </message>
    <message>
        <source>Please give my role the permission “{permission}”.
{page}</source>
        <translation>Пожалуйста, дайте моей роли право «{permission}».
{page}</translation>
    </message>
    <message>
        <source>Please add the missing scope to my webhook.
{page}</source>
        <translation>Пожалуйста, добавьте в мой вебхук недостающее разрешение.
{page}</translation>
    </message>
    <message>
        <source>Please add the scope “{scope}” to my webhook.
{page}</source>
        <translation>Пожалуйста, добавьте в мой вебхук разрешение «{scope}».
{page}</translation>
    </message>
    <message>
        <source>Your role may not view inventory documents.</source>
        <translation>Ваша роль не позволяет просматривать складские документы.</translation>
    </message>
    <message>
        <source>Your role may not view {document}.</source>
        <translation>{document}: ваша роль не позволяет просматривать этот документ.</translation>
    </message>
    <message>
        <source>Your role may not change {document}.</source>
        <translation>{document}: ваша роль не позволяет изменять этот документ.</translation>
    </message>
    <message>
        <source>Your role may not conduct {document}.</source>
        <translation>{document}: ваша роль не позволяет провести этот документ.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of {document}.</source>
        <translation>{document}: ваша роль не позволяет отменить проведение.</translation>
    </message>
    <message>
        <source>Your role may not delete {document}.</source>
        <translation>{document}: ваша роль не позволяет удалить этот документ.</translation>
    </message>
    <message>
        <source>Your role does not allow this in Bitrix24.</source>
        <translation>Ваша роль в Bitrix24 этого не позволяет.</translation>
    </message>
    <message>
        <source>This access still has to be confirmed in Bitrix24.</source>
        <translation>Этот доступ ещё нужно подтвердить в Bitrix24.</translation>
    </message>
    <message>
        <source>This access was turned down in Bitrix24.</source>
        <translation>В этом доступе отказано в Bitrix24.</translation>
    </message>
    <message>
        <source>Your account may not use this connection.</source>
        <translation>Вашему аккаунту нельзя использовать это подключение.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct receipts.</source>
        <translation>Не проведено: {document}. Ваша роль не позволяет проводить приходы.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct adjustments.</source>
        <translation>Не проведено: {document}. Ваша роль не позволяет проводить оприходования.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct transfers.</source>
        <translation>Не проведено: {document}. Ваша роль не позволяет проводить перемещения.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct returns.</source>
        <translation>Не проведено: {document}. Ваша роль не позволяет проводить возвраты.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct write-offs.</source>
        <translation>Не проведено: {document}. Ваша роль не позволяет проводить списания.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of receipts.</source>
        <translation>Без изменений: {document}. Ваша роль не позволяет отменять проведение приходов.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of adjustments.</source>
        <translation>Без изменений: {document}. Ваша роль не позволяет отменять проведение оприходований.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of transfers.</source>
        <translation>Без изменений: {document}. Ваша роль не позволяет отменять проведение перемещений.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of returns.</source>
        <translation>Без изменений: {document}. Ваша роль не позволяет отменять проведение возвратов.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of write-offs.</source>
        <translation>Без изменений: {document}. Ваша роль не позволяет отменять проведение списаний.</translation>
    </message>
    <message>
        <source>Your role may not conduct receipts.</source>
        <translation>Ваша роль не позволяет проводить приходы.</translation>
    </message>
    <message>
        <source>Your role may not conduct adjustments.</source>
        <translation>Ваша роль не позволяет проводить оприходования.</translation>
    </message>
    <message>
        <source>Your role may not conduct transfers.</source>
        <translation>Ваша роль не позволяет проводить перемещения.</translation>
    </message>
    <message>
        <source>Your role may not conduct returns.</source>
        <translation>Ваша роль не позволяет проводить возвраты.</translation>
    </message>
    <message>
        <source>Your role may not conduct write-offs.</source>
        <translation>Ваша роль не позволяет проводить списания.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of receipts.</source>
        <translation>Ваша роль не позволяет отменять проведение приходов.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of adjustments.</source>
        <translation>Ваша роль не позволяет отменять проведение оприходований.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of transfers.</source>
        <translation>Ваша роль не позволяет отменять проведение перемещений.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of returns.</source>
        <translation>Ваша роль не позволяет отменять проведение возвратов.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of write-offs.</source>
        <translation>Ваша роль не позволяет отменять проведение списаний.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Create and edit</source>
        <translation>Создание и редактирование</translation>
    </message>
    <message>
        <source>Process document</source>
        <translation>Проведение документа</translation>
    </message>
    <message>
        <source>Cancel processing</source>
        <translation>Отмена проведения</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Удаление документа</translation>
    </message>
    <message>
        <source>View and select warehouses</source>
        <translation>Просмотр и выбор складов</translation>
    </message>
    <message>
        <source>There is too little stock.</source>
        <translation>Не хватает товара.</translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product}: {needed} needed, {there} there.</source>
        <translation>{document}: {product} — не хватает {missing}: нужно {needed}, есть {there}.</translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation>{document}: {product}, {warehouse} — не хватает {missing}: нужно {needed}, есть {there}.</translation>
    </message>
    <message>
        <source>Short {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation>{product}, {warehouse} — не хватает {missing}: нужно {needed}, есть {there}.</translation>
    </message>
    <message>
        <source>Short {missing} of {product}: {needed} needed, {there} there.</source>
        <translation>{product} — не хватает {missing}: нужно {needed}, есть {there}.</translation>
    </message>
    <message>
        <source>There is too little of {product} at {warehouse}.</source>
        <translation>Не хватает товара: {product}, {warehouse}.</translation>
    </message>
    <message>
        <source>There is too little of {product}.</source>
        <translation>Не хватает товара: {product}.</translation>
    </message>
    <message>
        <source>There is too little stock for {document}.</source>
        <translation>{document}: не хватает товара.</translation>
    </message>
    <message>
        <source>The status of {document} does not allow this.</source>
        <translation>{document}: статус документа этого не позволяет.</translation>
    </message>
    <message>
        <source>{document} is already conducted.</source>
        <translation>{document}: документ уже проведён.</translation>
    </message>
    <message>
        <source>{document} is conducted, which does not allow this.</source>
        <translation>{document}: документ проведён, это не позволяет продолжить.</translation>
    </message>
    <message>
        <source>{document} is not conducted, which does not allow this.</source>
        <translation>{document}: документ не проведён, это не позволяет продолжить.</translation>
    </message>
    <message>
        <source>{document}: nothing to cancel, it is no longer conducted.</source>
        <translation>{document}: отменять нечего, документ уже не проведён.</translation>
    </message>
    <message>
        <source>{document} is not conducted, so there is nothing to cancel.</source>
        <translation>{document}: документ не проведён, отменять нечего.</translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel.</source>
        <translation>Не проведён, отменять нечего.</translation>
    </message>
    <message>
        <source>Its status does not allow this.</source>
        <translation>Его статус этого не позволяет.</translation>
    </message>
    <message>
        <source>Already conducted by {person} {when}</source>
        <translation>Уже проведён: {person}, {when}</translation>
    </message>
    <message>
        <source>Already conducted by {person}</source>
        <translation>Уже проведён: {person}</translation>
    </message>
    <message>
        <source>Already conducted {when}</source>
        <translation>Уже проведён: {when}</translation>
    </message>
    <message>
        <source>Already conducted</source>
        <translation>Уже проведён</translation>
    </message>
    <message>
        <source>Already cancelled by {person} {when}</source>
        <translation>Уже отменён: {person}, {when}</translation>
    </message>
    <message>
        <source>Already cancelled by {person}</source>
        <translation>Уже отменён: {person}</translation>
    </message>
    <message>
        <source>Already cancelled {when}</source>
        <translation>Уже отменён: {when}</translation>
    </message>
    <message>
        <source>Already cancelled</source>
        <translation>Уже отменён</translation>
    </message>
    <message>
        <source>{status} by {person}, {when}</source>
        <translation>{status}: {person}, {when}</translation>
    </message>
    <message>
        <source>{status} by {person}</source>
        <translation>{status}: {person}</translation>
    </message>
    <message>
        <source>{status}, {when}</source>
        <translation>{status}, {when}</translation>
    </message>
    <message>
        <source>Something came between Storekeeper and the portal.</source>
        <translation>Между Storekeeper и порталом что-то вмешалось.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation>Сертификат портала не вызывает доверия.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>Портал не ответил вовремя.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation>Связь оборвалась раньше, чем пришёл ответ.</translation>
    </message>
    <message>
        <source>Another page answered in the portal&apos;s place.</source>
        <translation>Вместо портала ответила другая страница.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer is too large to be read.</source>
        <translation>Ответ портала слишком большой, его нельзя прочитать.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer could not be read.</source>
        <translation>Ответ портала не удалось прочитать.</translation>
    </message>
    <message>
        <source>The portal&apos;s address was not found in the network.</source>
        <translation>Адрес портала не найден в сети.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the portal&apos;s address.</source>
        <translation>По адресу портала никто не принимает подключения.</translation>
    </message>
    <message>
        <source>No connection to the portal came about in time.</source>
        <translation>Не удалось вовремя подключиться к порталу.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let Storekeeper through.</source>
        <translation>Прокси этой сети не пропустил Storekeeper.</translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation>Нет связи с порталом.</translation>
    </message>
    <message>
        <source>The portal does not accept this connection any more.</source>
        <translation>Портал больше не принимает это подключение.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Срок вашего входа истёк.</translation>
    </message>
    <message>
        <source>Your role may not use a warehouse of {document}.</source>
        <translation>{document}: ваша роль не позволяет использовать один из складов.</translation>
    </message>
    <message>
        <source>This connection has no access to the catalogue.</source>
        <translation>У этого подключения нет доступа к каталогу.</translation>
    </message>
    <message>
        <source>This connection has no access to the CRM.</source>
        <translation>У этого подключения нет доступа к CRM.</translation>
    </message>
    <message>
        <source>This connection has no access to people&apos;s names.</source>
        <translation>У этого подключения нет доступа к именам сотрудников.</translation>
    </message>
    <message>
        <source>This connection has no access to what was asked for.</source>
        <translation>У этого подключения нет доступа к тому, что запрошено.</translation>
    </message>
    <message>
        <source>What was asked for is not in Bitrix24.</source>
        <translation>Того, что запрошено, в Bitrix24 нет.</translation>
    </message>
    <message>
        <source>{document} is no longer in Bitrix24.</source>
        <translation>{document}: документа больше нет в Bitrix24.</translation>
    </message>
    <message>
        <source>Bitrix24 turned {document} down for its own reason.</source>
        <translation>{document}: Bitrix24 отказал по собственной причине.</translation>
    </message>
    <message>
        <source>Inventory management is switched off in the portal.</source>
        <translation>Складской учёт на портале выключен.</translation>
    </message>
    <message>
        <source>The portal&apos;s plan does not include this.</source>
        <translation>Это не входит в тариф портала.</translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation>Остатки этого портала ведутся в 1С.</translation>
    </message>
    <message>
        <source>Bitrix24 takes no more questions of this kind for now.</source>
        <translation>Bitrix24 пока не принимает таких запросов.</translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation>Bitrix24 просит не спешить.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked programs from this portal.</source>
        <translation>Bitrix24 заблокировал программам доступ к этому порталу.</translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation>Этот портал закрыт или удалён.</translation>
    </message>
    <message>
        <source>The portal has moved to another address.</source>
        <translation>Портал переехал на другой адрес.</translation>
    </message>
    <message>
        <source>The portal broke down while it was working on this.</source>
        <translation>На портале произошёл сбой, пока он это выполнял.</translation>
    </message>
    <message>
        <source>This portal does not have a function that Storekeeper needs.</source>
        <translation>На этом портале нет функции, которая нужна Storekeeper.</translation>
    </message>
    <message>
        <source>The portal did not understand what Storekeeper asked.</source>
        <translation>Портал не понял запрос Storekeeper.</translation>
    </message>
    <message>
        <source>The portal gave a reason that Storekeeper does not know yet.</source>
        <translation>Портал назвал причину, которую Storekeeper ещё не знает.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Recent problems</source>
        <translation>Недавние проблемы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Последний</translation>
    </message>
    <message>
        <source>The chosen problem in full</source>
        <translation>Выбранная проблема целиком</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>A report holds this list, the log, versions and settings; passwords and addresses with passwords are masked. It is sent to nobody: you save it and read it first.</source>
        <translation>В отчёт входят этот список, журнал работы программы, версии и настройки; пароли и адреса с паролями скрыты. Он никому не отправляется: вы сохраняете его и сначала читаете сами.</translation>
    </message>
    <message>
        <source>Since Storekeeper was started this went wrong. The program went on.</source>
        <translation>Вот что пошло не так с запуска Storekeeper. Программа продолжила работу.</translation>
    </message>
    <message>
        <source>Nothing went wrong since Storekeeper was started.</source>
        <translation>С запуска Storekeeper всё шло без сбоев.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>{kind}: {sentence}</source>
        <translation>{kind}: {sentence}</translation>
    </message>
    <message>
        <source>Storekeeper report</source>
        <translation>Отчёт Storekeeper</translation>
    </message>
</context>
<context>
    <name>ProblemsWindow</name>
    <message>
        <source>Recent problems</source>
        <translation>Недавние проблемы</translation>
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
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Без причины</translation>
    </message>
    <message>
        <source>What happened, in your own words</source>
        <translation>Что произошло, своими словами</translation>
    </message>
    <message>
        <source>Add the reason to the document&apos;s comment</source>
        <translation>Добавить причину в комментарий документа</translation>
    </message>
    <message>
        <source>{when}: conducting cancelled. {reason}</source>
        <translation>{when}: проведение отменено. {reason}</translation>
    </message>
    <message>
        <source>{when}, {person}: conducting cancelled. {reason}</source>
        <translation>{when}, {person}: проведение отменено. {reason}</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>Say in your own words what happened</source>
        <translation>Опишите своими словами, что произошло</translation>
    </message>
    <message>
        <source>The comment stays as it is until a reason is given.</source>
        <translation>Пока причина не указана, комментарий не меняется.</translation>
    </message>
    <message>
        <source>The comment would be too long; the reason stays in Activity only.</source>
        <translation>Комментарий стал бы слишком длинным; причина останется только в «Действиях».</translation>
    </message>
    <message>
        <source>The comment of {count} documents would be too long; there the reason stays in Activity only.</source>
        <translation>Комментарий стал бы слишком длинным, документов: {count}. Для них причина останется только в «Действиях».</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>«{line}»</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Wrong quantity</source>
        <translation>Неверное количество</translation>
    </message>
    <message>
        <source>Wrong warehouse</source>
        <translation>Неверный склад</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Неверный товар</translation>
    </message>
    <message>
        <source>Wrong supplier or price</source>
        <translation>Неверный поставщик или цена</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Внесено дважды</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Товар отправлен обратно</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Offered when conducting is cancelled; the one you gave last stands first, and “Other” is always there.</source>
        <translation>Предлагаются при отмене проведения; последняя выбранная стоит первой, а «Другое» есть всегда.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Новая причина</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Передвинуть вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Передвинуть вниз</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>There are {number} reasons already.</source>
        <translation>Причин уже {number}.</translation>
    </message>
    <message>
        <source>“{reason}” was deleted.</source>
        <translation>Причина «{reason}» удалена.</translation>
    </message>
    <message>
        <source>“{reason}” is there already.</source>
        <translation>Причина «{reason}» уже есть.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Not done</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation>{title} – Storekeeper</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What it means for the goods</source>
        <translation>Что это значит для товаров</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Portal&apos;s exact words</source>
        <translation>Точный ответ портала</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Показать строки</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Открыть в Bitrix24</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Подключить заново…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Копировать просьбу</translation>
    </message>
</context>
<context>
    <name>ResultFoot</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Retry refused</source>
        <translation>Повторить отказы</translation>
    </message>
    <message>
        <source>Select in list</source>
        <translation>Выбрать в списке</translation>
    </message>
    <message>
        <source>Selects the marked documents in the list; with none or one marked, those that were refused or are unknown, else all.</source>
        <translation>Выбирает в списке отмеченные документы; если отмечен один или ни одного — те, которым отказано или чей исход неизвестен, а если таких нет — все.</translation>
    </message>
    <message>
        <source>Read the unknown documents back from the portal.</source>
        <translation>Перечитать с портала документы с неизвестным исходом.</translation>
    </message>
    <message>
        <source>Start the rest</source>
        <translation>Начать остальные</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>Повторить несделанное</translation>
    </message>
    <message>
        <source>The operation is still running.</source>
        <translation>Операция ещё выполняется.</translation>
    </message>
    <message>
        <source>Opens the review with these documents; nothing is sent yet.</source>
        <translation>Открывает проверку с этими документами; пока ничего не отправляется.</translation>
    </message>
    <message>
        <source>Asking again would change nothing for what was refused.</source>
        <translation>Повторный запрос ничего не изменит там, где отказано.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Отказов не было.</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>About this operation</source>
        <translation>Об этой операции</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>conducted</source>
        <translation>проведено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 документ</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} документ</numerusform>
            <numerusform>{count} документа</numerusform>
            <numerusform>{count} документов</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, {day}, since {start}, by {person}.</source>
        <translation>{documents}, {day}, с {start}, {person}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, since {start}.</source>
        <translation>{documents}, {day}, с {start}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, {start} to {end}, by {person}.</source>
        <translation>{documents}, {day}, с {start} до {end}, {person}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, {start} to {end}.</source>
        <translation>{documents}, {day}, с {start} до {end}.</translation>
    </message>
    <message>
        <source>One was not conducted any more.</source>
        <translation>Один уже не был проведён.</translation>
    </message>
    <message>
        <source>One was already conducted.</source>
        <translation>Один был уже проведён.</translation>
    </message>
    <message numerus="yes">
        <source>{count} were not conducted any more.</source>
        <translation>
            <numerusform>{count} уже не был проведён.</numerusform>
            <numerusform>{count} уже не были проведены.</numerusform>
            <numerusform>{count} уже не были проведены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were already conducted.</source>
        <translation>
            <numerusform>{count} был уже проведён.</numerusform>
            <numerusform>{count} были уже проведены.</numerusform>
            <numerusform>{count} были уже проведены.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer was lost and checked.</source>
        <translation>Один ответ потерялся и проверен.</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers were lost and checked.</source>
        <translation>
            <numerusform>{count} ответ потерялся и проверен.</numerusform>
            <numerusform>{count} ответа потерялись и проверены.</numerusform>
            <numerusform>{count} ответов потерялись и проверены.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is still waiting or under way.</source>
        <translation>Один ещё ждёт или выполняется.</translation>
    </message>
    <message numerus="yes">
        <source>{count} are still waiting or under way.</source>
        <translation>
            <numerusform>{count} ещё ждёт или выполняется.</numerusform>
            <numerusform>{count} ещё ждут или выполняются.</numerusform>
            <numerusform>{count} ещё ждут или выполняются.</numerusform>
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
        <translation>Проведено: {document}.</translation>
    </message>
    <message>
        <source>Conducting of {document} is cancelled.</source>
        <translation>Проведение отменено: {document}.</translation>
    </message>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Как книгу Excel…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Как CSV…</translation>
    </message>
    <message>
        <source>The journal cannot be read: {path}</source>
        <translation>Не удаётся прочитать журнал: {path}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>change {change}</source>
        <translation>изменение {change}</translation>
    </message>
    <message>
        <source>have {have}, change {change}, after {after}</source>
        <translation>есть {have}, изменение {change}, после {after}</translation>
    </message>
    <message>
        <source>Short {short}, see {document}</source>
        <translation>Не хватает {short}, см. {document}</translation>
    </message>
    <message>
        <source>{times}, see {document}</source>
        <translation>{times}, см. {document}</translation>
    </message>
    <message>
        <source>Was {before} before</source>
        <translation>Раньше было {before}</translation>
    </message>
    <message>
        <source>How much is there is not known</source>
        <translation>Сколько есть, неизвестно</translation>
    </message>
    <message>
        <source>{count} are reserved</source>
        <translation>В резерве: {count}</translation>
    </message>
    <message>
        <source>{count} moved on</source>
        <translation>Ушло дальше: {count}</translation>
    </message>
    <message>
        <source>Enough only after {document}</source>
        <translation>Хватит только после: {document}</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Товар {number}</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Склад {number}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Будет отказано</translation>
    </message>
    <message>
        <source>Too little stock</source>
        <translation>Не хватает товара</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не готов</translation>
    </message>
    <message>
        <source>1 document, at the end of the order</source>
        <translation>1 документ, в конце порядка</translation>
    </message>
    <message>
        <source>{count} documents, at the end of the order</source>
        <translation>документов: {count}, в конце порядка</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Отправка всё равно</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверен</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>after {documents}</source>
        <translation>после {documents}</translation>
    </message>
    <message>
        <source>reserved stock</source>
        <translation>товар в резерве</translation>
    </message>
    <message>
        <source>used later by {documents}</source>
        <translation>позже использовали {documents}</translation>
    </message>
    <message>
        <source>{documents} +{count}</source>
        <translation>{documents} +{count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct receipts ({time}): it may again.</source>
        <translation>Портал не разрешил вам проводить приходы ({time}): это может повториться.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct adjustments ({time}): it may again.</source>
        <translation>Портал не разрешил вам проводить оприходования ({time}): это может повториться.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct transfers ({time}): it may again.</source>
        <translation>Портал не разрешил вам проводить перемещения ({time}): это может повториться.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct write-offs ({time}): it may again.</source>
        <translation>Портал не разрешил вам проводить списания ({time}): это может повториться.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct returns ({time}): it may again.</source>
        <translation>Портал не разрешил вам проводить возвраты ({time}): это может повториться.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel receipts ({time}): it may again.</source>
        <translation>Портал не разрешил вам отменять приходы ({time}): это может повториться.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel adjustments ({time}): it may again.</source>
        <translation>Портал не разрешил вам отменять оприходования ({time}): это может повториться.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel transfers ({time}): it may again.</source>
        <translation>Портал не разрешил вам отменять перемещения ({time}): это может повториться.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel write-offs ({time}): it may again.</source>
        <translation>Портал не разрешил вам отменять списания ({time}): это может повториться.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel returns ({time}): it may again.</source>
        <translation>Портал не разрешил вам отменять возвраты ({time}): это может повториться.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More for the selected documents</source>
        <translation>Ещё для выбранных документов</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Read documents and stock again</source>
        <translation>Прочитать документы и остатки снова</translation>
    </message>
    <message>
        <source>Reading documents and stock…</source>
        <translation>Чтение документов и остатков…</translation>
    </message>
    <message>
        <source>1 document has changed since the last reading; it is marked.</source>
        <translation>С прошлого чтения изменился 1 документ; он отмечен.</translation>
    </message>
    <message>
        <source>{count} documents have changed since the last reading; all are marked.</source>
        <translation>С прошлого чтения изменилось документов: {count}; все отмечены.</translation>
    </message>
    <message>
        <source>1 balance has changed since the last reading; it is marked.</source>
        <translation>С прошлого чтения изменился 1 остаток; он отмечен.</translation>
    </message>
    <message>
        <source>{count} balances have changed since the last reading; all are marked.</source>
        <translation>С прошлого чтения изменилось остатков: {count}; все отмечены.</translation>
    </message>
    <message>
        <source>Documents and balances have changed since the last reading ({documents} and {balances}); all are marked.</source>
        <translation>С прошлого чтения изменились документы и остатки ({documents} и {balances}); все отмечены.</translation>
    </message>
    <message>
        <source>Lines and stock read at {time}</source>
        <translation>Строки и остатки прочитаны в {time}</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Прочитано в {time}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Move up</source>
        <translation>Передвинуть вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Передвинуть вниз</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Вернуть в список</translation>
    </message>
    <message>
        <source>Send although stock is short</source>
        <translation>Отправить, хотя товара не хватает</translation>
    </message>
    <message>
        <source>Do not send while stock is short</source>
        <translation>Не отправлять, пока товара не хватает</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Показать в списке</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Открыть в Bitrix24</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Остановить после текущего</translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation>Остановится после текущего: документ в работе получит свой ответ.</translation>
    </message>
    <message>
        <source>Portal limit reached, continues in {countdown}</source>
        <translation>Достигнут лимит портала, продолжение через {countdown}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stopping after the document under way</source>
        <translation>Остановка после документа, который в работе</translation>
    </message>
    <message>
        <source>Stopping after {document}</source>
        <translation>Остановка после {document}</translation>
    </message>
    <message numerus="yes">
        <source>{count} operations</source>
        <translation>
            <numerusform>{count} операция</numerusform>
            <numerusform>{count} операции</numerusform>
            <numerusform>{count} операций</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, open Activity</source>
        <translation>{text}, открыть действия</translation>
    </message>
    <message>
        <source>{refused}, show the result</source>
        <translation>{refused}, показать результат</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>One after the other</source>
        <translation>Одно за другим</translation>
    </message>
    <message>
        <source>Storekeeper sends one change at a time to a portal. The next document waits until the portal has answered for the one before, so a document is never conducted on stock that another one is just taking.</source>
        <translation>Storekeeper отправляет на портал по одному изменению за раз. Следующий документ ждёт, пока портал ответит о предыдущем, поэтому документ никогда не проводится на товар, который в этот момент забирает другой.</translation>
    </message>
    <message>
        <source>Written down first</source>
        <translation>Сначала записано</translation>
    </message>
    <message>
        <source>Before a request leaves, the journal on this computer holds what is asked, by whom, when and why, and it has reached the disk. A power cut cannot take away the knowledge that something was asked.</source>
        <translation>Прежде чем запрос уйдёт, журнал на этом компьютере хранит, что запрошено, кем, когда и почему, и эта запись уже на диске. Отключение электричества не сотрёт память о том, что запрос был.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Перечитано</translation>
    </message>
    <message>
        <source>After every change the document is read from the portal again. What you see is what the portal says, not what we hoped for.</source>
        <translation>После каждого изменения документ снова читается с портала. Вы видите то, что говорит портал, а не то, на что мы надеялись.</translation>
    </message>
    <message>
        <source>Never twice</source>
        <translation>Никогда дважды</translation>
    </message>
    <message>
        <source>If an answer is lost, the request is not simply sent again. The document is read until it is certain what became of it. Until then it is shown as Unknown and cannot be chosen for another change.</source>
        <translation>Если ответ потерялся, запрос не отправляется просто ещё раз. Документ читается, пока не станет ясно, что с ним произошло. До тех пор он показан как «Неизвестно», и его нельзя выбрать для другого изменения.</translation>
    </message>
    <message>
        <source>Only what you reviewed</source>
        <translation>Только проверенное вами</translation>
    </message>
    <message>
        <source>A document that somebody has changed since you reviewed it is not sent. It comes back as “Changed since review”.</source>
        <translation>Документ, который кто-то изменил после вашей проверки, не отправляется. Он возвращается с пометкой «Изменён после проверки».</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Ничего само по себе</translation>
    </message>
    <message>
        <source>Nothing waits to be sent when the connection comes back, and after an interruption nothing goes on until you say so.</source>
        <translation>Ничто не ждёт отправки при восстановлении связи, и после прерывания ничего не продолжается без вашего слова.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>Stop lets the document under way finish. Those that were not sent are not started, and the result says which.</source>
        <translation>При остановке документ, который в работе, выполняется до конца. Неотправленные документы не начинаются, и результат показывает, какие это.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” cannot be written in {folder}: you may not change files there.</source>
        <translation>Файл «{name}» нельзя записать в {folder}: у вас нет права менять там файлы.</translation>
    </message>
    <message>
        <source>“{name}” does not fit: the disk of {folder} is full.</source>
        <translation>Файл «{name}» не помещается: диск папки {folder} заполнен.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, or save under another name.</source>
        <translation>Файл «{name}» открыт в другой программе. Закройте его там или сохраните под другим именем.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation>Папки {folder} больше нет.</translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so many rows. Save as CSV, or narrow the list.</source>
        <translation>Лист Excel не вмещает столько строк. Сохраните как CSV или сузьте список.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation>Файл «{name}» не удалось записать в {folder}.</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>Сохранить «{title}»</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation>Настройки Storekeeper (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation>Представления Storekeeper (*.views)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Заменить файл</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>Файл «{name}» уже есть. Заменить его?</translation>
    </message>
    <message>
        <source>What it holds now will be lost.</source>
        <translation>То, что в нём сейчас, будет потеряно.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Выбрать другое имя…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ScanBoard</name>
    <message>
        <source>Scan mode</source>
        <translation>Режим сканера</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close scan mode</source>
        <translation>Закрыть режим сканера</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Scan a document</source>
        <translation>Отсканируйте документ</translation>
    </message>
    <message>
        <source>or a product, to see the documents that contain it</source>
        <translation>или товар, чтобы увидеть документы, в которых он есть</translation>
    </message>
    <message>
        <source>Selected documents: {count}</source>
        <translation>Выбрано документов: {count}</translation>
    </message>
    <message>
        <source>No document is selected yet.</source>
        <translation>Пока не выбран ни один документ.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Number, title, product, supplier</source>
        <translation>Номер, название, товар, поставщик</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Поиск документов</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Inventory management</source>
        <translation>Складской учёт</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Методы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Works with a limit</source>
        <translation>Работает с ограничением</translation>
    </message>
    <message>
        <source>Stops the connection</source>
        <translation>Мешает подключению</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} отвечает</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Trusted by the CA file you chose; the connection is encrypted</source>
        <translation>Ему доверяет выбранный вами файл ЦС; связь зашифрована</translation>
    </message>
    <message>
        <source>Trusted; the connection is encrypted</source>
        <translation>Доверенный; связь зашифрована</translation>
    </message>
    <message>
        <source>Not needed: the portal is on this computer</source>
        <translation>Не нужен: портал на этом компьютере</translation>
    </message>
    <message>
        <source>Signed in as {name}, administrator</source>
        <translation>Вход выполнен: {name}, администратор</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Вход выполнен: {name}</translation>
    </message>
    <message>
        <source>Granted: documents, stock and warehouses can be read</source>
        <translation>Есть: документы, остатки и склады можно читать</translation>
    </message>
    <message>
        <source>Missing: without it Storekeeper can read nothing</source>
        <translation>Нет: без него Storekeeper ничего не может прочитать</translation>
    </message>
    <message>
        <source>Granted: supplier names are shown</source>
        <translation>Есть: названия поставщиков показываются</translation>
    </message>
    <message>
        <source>Missing: supplier names are not shown</source>
        <translation>Нет: названия поставщиков не показываются</translation>
    </message>
    <message>
        <source>Granted: names of colleagues are shown</source>
        <translation>Есть: имена коллег показываются</translation>
    </message>
    <message>
        <source>Missing: colleagues are shown by their numbers</source>
        <translation>Нет: коллеги показываются по номерам</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this application, add “{scope}” under Assign permissions, save, then sign in again.</source>
        <translation>В Bitrix24 откройте «Разработчикам › Интеграции», измените это приложение, добавьте «{scope}» в блоке «Настройка прав», сохраните, затем войдите снова.</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this webhook, add “{scope}” under Assign permissions, save, then test again.</source>
        <translation>В Bitrix24 откройте «Разработчикам › Интеграции», измените этот вебхук, добавьте «{scope}» в блоке «Настройка прав», сохраните, затем проверьте снова.</translation>
    </message>
    <message>
        <source>Inventory management is switched off.</source>
        <translation>Складской учёт выключен.</translation>
    </message>
    <message>
        <source>In Bitrix24 open CRM › Inventory management and switch it on, or ask an administrator to. Then test again.</source>
        <translation>В Bitrix24 откройте «CRM › Складской учёт» и включите его или попросите об этом администратора. Затем проверьте снова.</translation>
    </message>
    <message>
        <source>Reading, conducting and cancelling are offered</source>
        <translation>Чтение, проведение и отмена доступны</translation>
    </message>
    <message>
        <source>Update the portal&apos;s Commercial catalog module. Missing: {names}.</source>
        <translation>Обновите модуль «Торговый каталог» портала. Не хватает: {names}.</translation>
    </message>
    <message>
        <source>This portal does not offer the list of documents.</source>
        <translation>Этот портал не отдаёт список документов.</translation>
    </message>
    <message>
        <source>Documents are shown, but not everything can be done</source>
        <translation>Документы показываются, но сделать можно не всё</translation>
    </message>
    <message>
        <source>The list answers, first {count} documents read</source>
        <translation>Список отвечает, прочитано первых документов: {count}</translation>
    </message>
    <message>
        <source>The list answers, and is empty</source>
        <translation>Список отвечает, он пуст</translation>
    </message>
    <message>
        <source>If there are documents, your role may lack the right “View”: CRM › Settings › Inventory access permissions.</source>
        <translation>Если документы есть, возможно, у вашей роли нет права «Просмотр»: CRM › Настройки › Права доступа к складскому учёту.</translation>
    </message>
    <message>
        <source>The list answers, {count} documents read</source>
        <translation>Список отвечает, прочитано документов: {count}</translation>
    </message>
    <message>
        <source>This computer and the portal agree</source>
        <translation>Часы этого компьютера и портала совпадают</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min ahead of the portal&apos;s</source>
        <translation>Часы этого компьютера спешат относительно портала на {minutes} мин</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min behind the portal&apos;s</source>
        <translation>Часы этого компьютера отстают от портала на {minutes} мин</translation>
    </message>
    <message>
        <source>Times of documents come from the portal and stay right; “today” may not. Set this computer&apos;s clock by the network.</source>
        <translation>Время документов приходит с портала и остаётся верным, а «сегодня» может ошибаться. Настройте часы этого компьютера по сети.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation>Сертификат портала не вызывает доверия.</translation>
    </message>
    <message>
        <source>If your company signs its own certificates, choose its CA file; your administrator has it. Otherwise somebody may be listening in: do not go on.</source>
        <translation>Если ваша компания сама подписывает свои сертификаты, выберите её файл ЦС; он есть у администратора. Иначе кто-то может подслушивать: не продолжайте.</translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan.</source>
        <translation>REST не входит в тариф портала.</translation>
    </message>
    <message>
        <source>Webhooks and applications need a commercial plan of Bitrix24.</source>
        <translation>Для вебхуков и приложений нужен коммерческий тариф Bitrix24.</translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation>Остатки этого портала ведутся в 1С.</translation>
    </message>
    <message>
        <source>Its documents are made and conducted there, not in Bitrix24.</source>
        <translation>Его документы создаются и проводятся там, а не в Bitrix24.</translation>
    </message>
    <message>
        <source>The portal has moved to {host}.</source>
        <translation>Портал переехал на {host}.</translation>
    </message>
    <message>
        <source>Nothing secret was sent there. If your portal was renamed, paste its new address.</source>
        <translation>Ничего секретного туда не отправлено. Если ваш портал переименован, вставьте его новый адрес.</translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation>Этот портал закрыт или удалён.</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Обратитесь к его администратору.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked this portal&apos;s REST interface.</source>
        <translation>Bitrix24 заблокировал интерфейс REST этого портала.</translation>
    </message>
    <message>
        <source>Only the support of Bitrix24 can lift that.</source>
        <translation>Снять это может только поддержка Bitrix24.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Не хватает права.</translation>
    </message>
    <message>
        <source>No portal answers at this address.</source>
        <translation>По этому адресу портал не отвечает.</translation>
    </message>
    <message>
        <source>Something else does: a web page or a sign-in page of the network. Copy the address again, and check that a browser opens the portal.</source>
        <translation>Отвечает что-то другое: веб-страница или страница входа в сеть. Скопируйте адрес ещё раз и проверьте, что браузер открывает портал.</translation>
    </message>
    <message>
        <source>The portal did not answer this question.</source>
        <translation>Портал не ответил на этот вопрос.</translation>
    </message>
    <message>
        <source>It may be busy or under maintenance. Test again in a minute.</source>
        <translation>Возможно, он занят или обслуживается. Проверьте снова через минуту.</translation>
    </message>
    <message>
        <source>The name was not found. Check how it is spelt, and the network.</source>
        <translation>Имя не найдено. Проверьте, как оно написано, и сеть.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the address, and whether the portal is running.</source>
        <translation>Там никто не принимает подключения. Проверьте адрес и работает ли портал.</translation>
    </message>
    <message>
        <source>There was no answer in time. Check the network, the firewall or the VPN.</source>
        <translation>Ответа вовремя не было. Проверьте сеть, межсетевой экран или VPN.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy did not let it through. Check the proxy settings.</source>
        <translation>Системный прокси не пропустил запрос. Проверьте настройки прокси.</translation>
    </message>
    <message>
        <source>Check the network, then test again.</source>
        <translation>Проверьте сеть, затем проверьте подключение снова.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in any more.</source>
        <translation>Портал больше не принимает этот вход.</translation>
    </message>
    <message>
        <source>Sign in again with the browser.</source>
        <translation>Войдите через браузер ещё раз.</translation>
    </message>
    <message>
        <source>This address was revoked or mistyped.</source>
        <translation>Этот адрес отозван или набран с ошибкой.</translation>
    </message>
    <message>
        <source>Copy the whole address again from Bitrix24: Developer resources › Integrations, your incoming webhook. If it is gone, make a new one.</source>
        <translation>Скопируйте весь адрес ещё раз из Bitrix24: «Разработчикам › Интеграции», ваш входящий вебхук. Если его больше нет, создайте новый.</translation>
    </message>
    <message>
        <source>The portal does not let this person use REST.</source>
        <translation>Портал не разрешает этому сотруднику использовать REST.</translation>
    </message>
    <message>
        <source>Ask an administrator whether your account may use webhooks.</source>
        <translation>Узнайте у администратора, можно ли вашему аккаунту использовать вебхуки.</translation>
    </message>
    <message>
        <source>You may not view inventory documents.</source>
        <translation>Вам нельзя просматривать складские документы.</translation>
    </message>
    <message>
        <source>Ask an administrator for “View” for each document type: CRM › Settings › Inventory access permissions.</source>
        <translation>Попросите у администратора право «Просмотр» для каждого типа документов: CRM › Настройки › Права доступа к складскому учёту.</translation>
    </message>
    <message>
        <source>Paste the address of an incoming webhook.</source>
        <translation>Вставьте адрес входящего вебхука.</translation>
    </message>
    <message>
        <source>This is not a web address. A webhook&apos;s address begins with https:// and contains /rest/.</source>
        <translation>Это не веб-адрес. Адрес вебхука начинается с https:// и содержит /rest/.</translation>
    </message>
    <message>
        <source>This address does not name a portal. Copy it again.</source>
        <translation>В этом адресе нет портала. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>This address begins with http://, so its password would travel unprotected. Use the one with https://.</source>
        <translation>Этот адрес начинается с http://, поэтому его пароль шёл бы незащищённым. Возьмите адрес с https://.</translation>
    </message>
    <message>
        <source>This is an address, but not of a webhook: it must contain /rest/, a number and a code.</source>
        <translation>Это адрес, но не вебхука: в нём должны быть /rest/, номер и код.</translation>
    </message>
    <message>
        <source>The code at the end is missing. Copy the whole address.</source>
        <translation>В конце нет кода. Скопируйте адрес целиком.</translation>
    </message>
    <message>
        <source>This is an address of REST version 3. Copy the one that looks like /rest/17/code/.</source>
        <translation>Это адрес REST версии 3. Скопируйте тот, который похож на /rest/17/code/.</translation>
    </message>
    <message>
        <source>This is too long to be a webhook&apos;s address.</source>
        <translation>Это слишком длинно для адреса вебхука.</translation>
    </message>
    <message>
        <source>Type your portal&apos;s address.</source>
        <translation>Введите адрес вашего портала.</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address. It looks like example.bitrix24.com.</source>
        <translation>Это не адрес портала. Он похож на example.bitrix24.ru.</translation>
    </message>
    <message>
        <source>The portal&apos;s address must begin with https://.</source>
        <translation>Адрес портала должен начинаться с https://.</translation>
    </message>
    <message>
        <source>Type the application&apos;s client id.</source>
        <translation>Введите код приложения (client_id).</translation>
    </message>
    <message>
        <source>Type the application&apos;s client secret.</source>
        <translation>Введите ключ приложения (client_secret).</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you signed in.</source>
        <translation>Вставьте адрес, который показывает браузер после входа.</translation>
    </message>
    <message>
        <source>There is no code in this. Copy the whole address from the browser.</source>
        <translation>Здесь нет кода. Скопируйте из браузера адрес целиком.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Sign in again and copy the new one.</source>
        <translation>Этот адрес относится к другому входу. Войдите снова и скопируйте новый.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Press “Sign in with browser” again.</source>
        <translation>Вход прерван. Нажмите «Войти через браузер» ещё раз.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. If the portal showed an error there, check the client id and the handler address; then sign in again.</source>
        <translation>Из браузера вовремя никто не вернулся. Если портал показал там ошибку, проверьте код приложения и путь обработчика, затем войдите снова.</translation>
    </message>
    <message>
        <source>The portal did not let you sign in. Ask an administrator whether you may use this application.</source>
        <translation>Портал не дал вам войти. Узнайте у администратора, можно ли вам использовать это приложение.</translation>
    </message>
    <message>
        <source>The portal&apos;s code is good for 30 seconds, and they have passed. Sign in again.</source>
        <translation>Код портала действует 30 секунд, и они прошли. Войдите снова.</translation>
    </message>
    <message>
        <source>The portal&apos;s code is not good any more: it lives 30 seconds and works once. Sign in again.</source>
        <translation>Код портала больше не действует: он живёт 30 секунд и срабатывает один раз. Войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in server does not know this client id with this secret. Copy both again from the application in Bitrix24.</source>
        <translation>Сервер входа не знает такого кода приложения с таким ключом. Скопируйте оба ещё раз из приложения в Bitrix24.</translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan. Applications need a commercial plan of Bitrix24.</source>
        <translation>REST не входит в тариф портала. Для приложений нужен коммерческий тариф Bitrix24.</translation>
    </message>
    <message>
        <source>The application lacks a permission. Add “catalog” under Assign permissions in Bitrix24, then sign in again.</source>
        <translation>Приложению не хватает разрешения. Добавьте «catalog» в блоке «Настройка прав» в Bitrix24, затем войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not trusted by this computer.</source>
        <translation>Этот компьютер не доверяет сертификату сервера входа.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached. Check the network, then sign in again.</source>
        <translation>Сервер входа недоступен. Проверьте сеть, затем войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in server gave no sound answer. Sign in again.</source>
        <translation>Сервер входа не дал нормального ответа. Войдите снова.</translation>
    </message>
    <message>
        <source>The chosen file cannot be read.</source>
        <translation>Выбранный файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>There is no certificate authority in the chosen file. It must be in PEM format.</source>
        <translation>В выбранном файле нет центра сертификации. Файл должен быть в формате PEM.</translation>
    </message>
    <message>
        <source>It is kept until Storekeeper is closed, and left out of logs.</source>
        <translation>Он хранится, пока открыт Storekeeper, и не попадает в журналы.</translation>
    </message>
    <message>
        <source>It is kept in Storekeeper&apos;s own folder, sealed with a key from {keychain}, and is left out of logs and reports.</source>
        <translation>Он хранится в папке Storekeeper зашифрованным, ключ — в хранилище {keychain}; в журналы и отчёты он не попадает.</translation>
    </message>
    <message>
        <source>No keychain was found. The address is kept in a file that only you can open, and is left out of logs and reports.</source>
        <translation>Хранилище ключей не найдено. Адрес хранится в файле, который можете открыть только вы, и не попадает в журналы и отчёты.</translation>
    </message>
    <message>
        <source>The disk is full, so the account could not be kept.</source>
        <translation>Диск заполнен, поэтому аккаунт не удалось сохранить.</translation>
    </message>
    <message>
        <source>The account could not be kept: {path} cannot be written.</source>
        <translation>Аккаунт не удалось сохранить: нельзя записать {path}.</translation>
    </message>
    <message>
        <source>The account could not be read: {path} cannot be opened.</source>
        <translation>Аккаунт не удалось прочитать: нельзя открыть {path}.</translation>
    </message>
    <message>
        <source>The account could not be read. Connect it again.</source>
        <translation>Аккаунт не удалось прочитать. Подключите его заново.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Высота строк</translation>
    </message>
    <message>
        <source>Look for changes every</source>
        <translation>Искать изменения каждые</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Одновременных запросов</translation>
    </message>
    <message>
        <source>Ask before conducting a single document</source>
        <translation>Спрашивать перед проведением одного документа</translation>
    </message>
    <message>
        <source>Ask for a reason when conducting is cancelled</source>
        <translation>Спрашивать причину при отмене проведения</translation>
    </message>
    <message>
        <source>Write the reason into the document&apos;s comment</source>
        <translation>Записывать причину в комментарий документа</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Listen to a barcode scanner</source>
        <translation>Слушать сканер штрихкодов</translation>
    </message>
    <message>
        <source>Longest pause between two signs</source>
        <translation>Самая длинная пауза между знаками</translation>
    </message>
    <message>
        <source>The scanner ends a code with</source>
        <translation>Сканер завершает код клавишей</translation>
    </message>
    <message>
        <source>Sound for every scan</source>
        <translation>Звук при каждом сканировании</translation>
    </message>
    <message>
        <source>Sound when an operation has ended</source>
        <translation>Звук по окончании операции</translation>
    </message>
    <message>
        <source>Tell when an operation has ended</source>
        <translation>Сообщать об окончании операции</translation>
    </message>
    <message>
        <source>Tell when there are new drafts</source>
        <translation>Сообщать о новых черновиках</translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s tray</source>
        <translation>Показывать значок в области уведомлений</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>Блокировать окно через</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Хранить журнал</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Папка для экспорта</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>The file is far larger than settings ever are.</source>
        <translation>Файл намного больше, чем бывают настройки.</translation>
    </message>
    <message>
        <source>This is not a settings file of Storekeeper.</source>
        <translation>Это не файл настроек Storekeeper.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Storekeeper. Update this one first.</source>
        <translation>Файл записан более новой версией Storekeeper. Сначала обновите эту.</translation>
    </message>
    <message>
        <source>The value of “{setting}” in this file makes no sense.</source>
        <translation>Значение «{setting}» в этом файле не имеет смысла.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Notices about the settings</source>
        <translation>Сообщения о настройках</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Вернуть по умолчанию</translation>
    </message>
    <message>
        <source>Only on this page</source>
        <translation>Только на этой странице</translation>
    </message>
    <message>
        <source>The file of your choices was damaged.</source>
        <translation>Файл ваших настроек был повреждён.</translation>
    </message>
    <message>
        <source>Everything is as the program comes. The damaged file is kept as {file}.</source>
        <translation>Всё установлено как в новой программе. Повреждённый файл сохранён как {file}.</translation>
    </message>
    <message>
        <source>Some settings could not be understood.</source>
        <translation>Некоторые настройки не удалось понять.</translation>
    </message>
    <message>
        <source>These are as the program comes: {settings}.</source>
        <translation>Установлены как в новой программе: {settings}.</translation>
    </message>
    <message>
        <source>The journal is not open</source>
        <translation>Журнал не открыт</translation>
    </message>
    <message>
        <source>The journal is kept for ever</source>
        <translation>Журнал хранится всегда</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Выберите папку для экспорта</translation>
    </message>
    <message>
        <source>Storekeeper settings</source>
        <translation>Настройки Storekeeper</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>Настройки сохранены.</translation>
    </message>
    <message>
        <source>{file} holds no password and no address.</source>
        <translation>В файле {file} нет паролей и адресов.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation>Настройки Storekeeper (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>They are in use now.</source>
        <translation>Они уже действуют.</translation>
    </message>
    <message>
        <source>They are in use now. {number} are unknown here and were left out.</source>
        <translation>Они уже действуют. Неизвестных здесь и пропущенных: {number}.</translation>
    </message>
    <message>
        <source>The settings of {file} were imported.</source>
        <translation>Настройки из файла {file} импортированы.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
</context>
<context>
    <name>StockFoot</name>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Read the stock again</source>
        <translation>Прочитать остатки снова</translation>
    </message>
    <message>
        <source>Stock read from the portal at {time}</source>
        <translation>Остатки прочитаны с портала в {time}</translation>
    </message>
    <message>
        <source>Stock read at {time}</source>
        <translation>Остатки прочитаны в {time}</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Прочитано в {time}</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Notices about the list</source>
        <translation>Сообщения о списке</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Selection</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Сохранить представление…</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>Выбрать все: {count}</translation>
    </message>
    <message>
        <source>{matching} of {all} match</source>
        <translation>Подходят {matching} из {all}</translation>
    </message>
    <message>
        <source>{count} selected, {hidden} not shown</source>
        <translation>Выбрано {count}, не показано {hidden}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>Выбрано {count}</translation>
    </message>
    <message>
        <source>{selected}:</source>
        <translation>{selected}:</translation>
    </message>
    <message>
        <source>{count} to conduct</source>
        <translation>к проведению: {count}</translation>
    </message>
    <message>
        <source>{count} to cancel</source>
        <translation>к отмене: {count}</translation>
    </message>
    <message>
        <source>{count} without a total</source>
        <translation>без суммы: {count}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>What is shown of the document</source>
        <translation>Что показано о документе</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Reading rests: {count} documents so far</source>
        <translation>Чтение приостановлено, документов пока: {count}</translation>
    </message>
    <message>
        <source>Reading documents: {count} of about {about}</source>
        <translation>Чтение документов: {count} из примерно {about}</translation>
    </message>
    <message>
        <source>Reading documents…</source>
        <translation>Чтение документов…</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} документов</translation>
    </message>
    <message>
        <source>{documents} · as of {time}, {age}</source>
        <translation>{documents} · на {time}, {age}</translation>
    </message>
    <message>
        <source>{documents} · up to date {time}</source>
        <translation>{documents} · актуально на {time}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Connected · {time}</source>
        <translation>На связи · {time}</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Нет связи с {time}</translation>
    </message>
    <message>
        <source>Refused since {time}</source>
        <translation>Отказ с {time}</translation>
    </message>
    <message>
        <source>Reading rests.</source>
        <translation>Чтение приостановлено.</translation>
    </message>
    <message>
        <source>{count} documents so far; older ones are missing.</source>
        <translation>Пока документов: {count}; более старых ещё нет.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Reading documents, {count} so far.</source>
        <translation>Чтение документов, пока {count}.</translation>
    </message>
    <message>
        <source>Reading documents, {count} of about {about}.</source>
        <translation>Чтение документов, {count} из примерно {about}.</translation>
    </message>
    <message>
        <source>You can work with those that are here.</source>
        <translation>С теми, что уже здесь, можно работать.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>No connection since {time}.</source>
        <translation>Нет связи с {time}.</translation>
    </message>
    <message>
        <source>The list was read {age}. Conducting is off until the portal is back.</source>
        <translation>Список прочитан {age}. Проведение недоступно, пока портал не вернётся.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Подключить заново…</translation>
    </message>
    <message>
        <source>1 document is not verified.</source>
        <translation>1 документ не проверен.</translation>
    </message>
    <message>
        <source>{count} documents are not verified.</source>
        <translation>Не проверено документов: {count}.</translation>
    </message>
    <message>
        <source>Storekeeper checks again in {time}.</source>
        <translation>Storekeeper проверит снова через {time}.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation>Bitrix24 просит не спешить.</translation>
    </message>
    <message>
        <source>Work goes on by itself in {time}.</source>
        <translation>Работа продолжится сама через {time}.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation>Выбрать строку или снять выбор</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Расширить выбор</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Выбрать все подходящие</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>К подробностям</translation>
    </message>
    <message>
        <source>View number n</source>
        <translation>Представление номер n</translation>
    </message>
    <message>
        <source>Lines, effect on stock, history</source>
        <translation>Строки, влияние на остатки, история</translation>
    </message>
</context>
<context>
    <name>TotalPopup</name>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Only an amount can stand here, such as {one}.</source>
        <translation>Здесь может стоять только сумма, например {one}.</translation>
    </message>
    <message>
        <source>The first amount is the larger one.</source>
        <translation>Первая сумма больше второй.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Storekeeper</source>
        <translation>&amp;Открыть Storekeeper</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Storekeeper, drafts to conduct: {count}</source>
        <translation>Storekeeper, черновиков к проведению: {count}</translation>
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
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Something went wrong inside Storekeeper.</source>
        <translation>Внутри Storekeeper что-то пошло не так.</translation>
    </message>
    <message>
        <source>The program goes on. If you were conducting documents, refresh the list to see what the portal holds. The details help whoever looks after the program.</source>
        <translation>Программа продолжает работу. Если вы проводили документы, обновите список, чтобы увидеть, что есть на портале. Подробности помогут тому, кто обслуживает программу.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views and types</source>
        <translation>Представления и типы</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типы</translation>
    </message>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation>Изменять можно только свои представления.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Передвинуть вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Передвинуть вниз</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>{view}, {count} documents</source>
        <translation>{view}, документов: {count}</translation>
    </message>
    <message>
        <source>{view}, shown now</source>
        <translation>{view}, показано сейчас</translation>
    </message>
</context>
<context>
    <name>ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>Имя представления</translation>
    </message>
    <message>
        <source>You have a view of this name. It will be replaced.</source>
        <translation>Представление с таким именем у вас уже есть. Оно будет заменено.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Way to connect</source>
        <translation>Способ подключения</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Входящий вебхук</translation>
    </message>
    <message>
        <source>Paste an address made in Bitrix24. Needs a plan with REST access.</source>
        <translation>Вставьте адрес, созданный в Bitrix24. Нужен тариф с доступом к REST.</translation>
    </message>
    <message>
        <source>Sign in with OAuth</source>
        <translation>Войти по OAuth</translation>
    </message>
    <message>
        <source>Sign in with the browser. Needs an app made by an administrator.</source>
        <translation>Войдите через браузер. Нужно приложение, созданное администратором.</translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation>Демо-портал</translation>
    </message>
    <message>
        <source>Sample data on this computer. Nothing is sent anywhere.</source>
        <translation>Данные для примера на этом компьютере. Ничего никуда не отправляется.</translation>
    </message>
</context>
<context>
    <name>WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation>Адрес вебхука</translation>
    </message>
    <message>
        <source>Where do I get it?</source>
        <translation>Где его взять?</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Other › Incoming webhook, choose the permissions catalog, crm and user_brief, save, and copy the address.</source>
        <translation>В Bitrix24 откройте «Разработчикам › Другое › Входящий вебхук», выберите разрешения catalog, crm и user_brief, сохраните и скопируйте адрес.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Conduct 1 document</source>
        <translation>Провести 1 документ</translation>
    </message>
    <message numerus="yes">
        <source>Conduct {count} documents</source>
        <translation>
            <numerusform>Провести {count} документ</numerusform>
            <numerusform>Провести {count} документа</numerusform>
            <numerusform>Провести {count} документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation>Отменить проведение 1 документа</translation>
    </message>
    <message numerus="yes">
        <source>Cancel conducting of {count} documents</source>
        <translation>
            <numerusform>Отменить проведение {count} документа</numerusform>
            <numerusform>Отменить проведение {count} документов</numerusform>
            <numerusform>Отменить проведение {count} документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Export 1 document to {format}</source>
        <translation>Экспорт 1 документа в {format}</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} documents to {format}</source>
        <translation>
            <numerusform>Экспорт {count} документа в {format}</numerusform>
            <numerusform>Экспорт {count} документов в {format}</numerusform>
            <numerusform>Экспорт {count} документов в {format}</numerusform>
        </translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation>Проведение</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Отмена проведения</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Portal limit, {countdown}</source>
        <translation>Лимит портала, {countdown}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Остановлено вами</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>1 document is being checked</source>
        <translation>Проверяется 1 документ</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are being checked</source>
        <translation>
            <numerusform>Проверяется {count} документ</numerusform>
            <numerusform>Проверяются {count} документа</numerusform>
            <numerusform>Проверяется {count} документов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 строка</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} строка</numerusform>
            <numerusform>{count} строки</numerusform>
            <numerusform>{count} строк</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} в минуту</translation>
    </message>
    <message>
        <source>{settled} of {count}</source>
        <translation>{settled} из {count}</translation>
    </message>
    <message>
        <source>Cancelling conducting {settled} of {count}</source>
        <translation>Отмена проведения: {settled} из {count}</translation>
    </message>
    <message>
        <source>Conducting {settled} of {count}</source>
        <translation>Проведение: {settled} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} отказ</numerusform>
            <numerusform>{count} отказа</numerusform>
            <numerusform>{count} отказов</numerusform>
        </translation>
    </message>
    <message>
        <source>{running} running, {finished} finished today</source>
        <translation>Выполняется: {running}, завершено сегодня: {finished}</translation>
    </message>
    <message>
        <source>{count} {outcome}</source>
        <translation>{count} {outcome}</translation>
    </message>
    <message>
        <source>{count} more: {outcomes}</source>
        <translation>ещё {count}: {outcomes}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>conducted</source>
        <translation>проведено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>changed since review</source>
        <translation>изменено после проверки</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>Оприходование</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Cancel conducting</source>
        <translation>Отменить проведение</translation>
    </message>
    <message>
        <source>Was conducted already</source>
        <translation>Был уже проведён</translation>
    </message>
    <message>
        <source>Was not conducted</source>
        <translation>Не был проведён</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Changed since reviewed</source>
        <translation>Изменён после проверки</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начат</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Статус установлен</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Кто установил статус</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type {code}</source>
        <translation>Тип {code}</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Оприходование</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Проведение…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена проведения…</translation>
    </message>
    <message>
        <source>Status {code}</source>
        <translation>Статус {code}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Conducted at</source>
        <translation>Когда проведён</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Кто провёл</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Drafts to conduct</source>
        <translation>К проведению</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Conducted today</source>
        <translation>Проведены сегодня</translation>
    </message>
    <message>
        <source>Cancelled this week</source>
        <translation>Отменены на этой неделе</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Мои документы</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Приходы</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Оприходования</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Перемещения</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Списания</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Unnamed view</source>
        <translation>Представление без имени</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Дата документа</translation>
    </message>
</context>
<context>
    <name>_Octagon</name>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
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
        <translation>Склады</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Lines, total</source>
        <translation>Строки, итог</translation>
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
        <translation>1 строка</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>{money} (added up from the lines)</source>
        <translation>{money} (сложено по строкам)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
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
        <translation>сотрудник {number}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>{product}, {warehouse}: {change}, now unknown</source>
        <translation>{product}, {warehouse}: {change}, сейчас неизвестно</translation>
    </message>
    <message>
        <source>{product}, {warehouse}: now {now}, after {after}</source>
        <translation>{product}, {warehouse}: сейчас {now}, после {after}</translation>
    </message>
    <message>
        <source>Short {short}: {needed} needed, {there} there</source>
        <translation>Не хватает {short}: нужно {needed}, есть {there}</translation>
    </message>
    <message>
        <source>How much is there could not be read</source>
        <translation>Не удалось прочитать, сколько есть</translation>
    </message>
    <message>
        <source>{reserved} reserved, {free} free afterwards</source>
        <translation>в резерве {reserved}, свободно после этого {free}</translation>
    </message>
    <message>
        <source>Purchasing price afterwards: {after}</source>
        <translation>Закупочная цена после этого: {after}</translation>
    </message>
    <message>
        <source>Purchasing price {before} → {after}</source>
        <translation>Закупочная цена {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Товар {number}</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Склад {number}</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Receipt</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Оприходование</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Другой тип</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Другой статус</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начат</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена проведения…</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Проведение…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>{what_happened}, but the comment was not written</source>
        <translation>{what_happened}, но комментарий не записан</translation>
    </message>
    <message>
        <source>Answer lost, reading the status</source>
        <translation>Ответ потерялся, читается статус</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Отправлен, ждёт ответа</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Ждёт своей очереди</translation>
    </message>
    <message>
        <source>The reason could not be added to the document&apos;s comment: {reason} It is kept in Activity.</source>
        <translation>Причину не удалось добавить в комментарий документа: {reason} Она хранится в «Действиях».</translation>
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
        <translation>ошибка {code}</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Что делать: {advice}</translation>
    </message>
    <message>
        <source>Portal&apos;s exact words:</source>
        <translation>Точный ответ портала:</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>How the books are kept safe</source>
        <translation>Как защищён учёт</translation>
    </message>
</context>
<context>
    <name>vacancies</name>
    <message>
        <source>No inventory documents yet</source>
        <translation>Складских документов пока нет</translation>
    </message>
    <message>
        <source>Documents are made in Bitrix24, under Inventory management. They appear here by themselves.</source>
        <translation>Документы создаются в Bitrix24, в разделе «Складской учёт». Здесь они появляются сами.</translation>
    </message>
    <message>
        <source>Open Bitrix24</source>
        <translation>Открыть Bitrix24</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>You may not view inventory documents</source>
        <translation>Вам нельзя просматривать складские документы</translation>
    </message>
    <message>
        <source>The portal answers, but gives no documents to your role. Ask an administrator for “View” per document type: CRM › Settings › Inventory access permissions.</source>
        <translation>Портал отвечает, но не отдаёт документы вашей роли. Попросите у администратора право «Просмотр» для каждого типа документов: CRM › Настройки › Права доступа к складскому учёту.</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Копировать просьбу</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Nothing to conduct</source>
        <translation>Проводить нечего</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Ничто не требует внимания</translation>
    </message>
    <message>
        <source>Nothing was conducted today</source>
        <translation>Сегодня ничего не проведено</translation>
    </message>
    <message>
        <source>Nothing was cancelled this week</source>
        <translation>На этой неделе ничего не отменено</translation>
    </message>
    <message>
        <source>You have no documents</source>
        <translation>У вас нет документов</translation>
    </message>
    <message>
        <source>{documents} documents are hidden by a filter.</source>
        <translation>Скрыто фильтром документов: {documents}.</translation>
    </message>
    <message>
        <source>{documents} documents are hidden by {filters} filters.</source>
        <translation>Скрыто документов: {documents}, фильтров: {filters}.</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Подходящих документов нет</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>Убрать последний фильтр</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
</context>
</TS>
