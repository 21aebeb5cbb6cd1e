<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Storekeeper</source>
        <translation>Acerca de Storekeeper</translation>
    </message>
    <message>
        <source>Storekeeper {version}</source>
        <translation>Storekeeper {version}</translation>
    </message>
    <message>
        <source>Conducts, reviews and reverses the stock documents of a Bitrix24 portal.</source>
        <translation>Contabiliza, revisa y anula los documentos de existencias de un portal Bitrix24.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Its window is made with Qt {qt}, used under the LGPL. Not made or endorsed by Bitrix24.</source>
        <translation>Software libre con licencia MIT. Su ventana está hecha con Qt {qt}, usado bajo la LGPL. Ni creado ni respaldado por Bitrix24.</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Licencias de todos los componentes</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes y sus licencias</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>{person}, number {id}</source>
        <translation>{person}, número {id}</translation>
    </message>
    <message>
        <source>The demo portal is connected by “Try the demo portal”.</source>
        <translation>El portal de demostración se conecta con “Probar el portal de demostración”.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Puede hacer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Conectar de nuevo…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Sign out and forget…</source>
        <translation>Cerrar sesión y olvidar…</translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Webhook entrante</translation>
    </message>
    <message>
        <source>OAuth application</source>
        <translation>Aplicación OAuth</translation>
    </message>
    <message>
        <source>Demo portal on this computer</source>
        <translation>Portal de demostración en este equipo</translation>
    </message>
    <message>
        <source>DEMO: sample data on this computer. Nothing here is real.</source>
        <translation>DEMO: datos de ejemplo en este equipo. Aquí nada es real.</translation>
    </message>
    <message>
        <source>REAL PORTAL: what you conduct here moves real stock.</source>
        <translation>PORTAL REAL: lo que contabilice aquí mueve existencias reales.</translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed with a key from {keychain}</source>
        <translation>En la carpeta propia de Storekeeper, sellado con una clave de {keychain}</translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed; its keychain does not answer</source>
        <translation>En la carpeta propia de Storekeeper, sellado; su llavero no responde</translation>
    </message>
    <message>
        <source>In a file that only you can open; no keychain was found</source>
        <translation>En un archivo que solo usted puede abrir; no se encontró ningún llavero</translation>
    </message>
    <message>
        <source>Kept until Storekeeper is closed</source>
        <translation>Se guarda hasta que se cierre Storekeeper</translation>
    </message>
    <message>
        <source>Not kept: signed out</source>
        <translation>No se guarda: sesión cerrada</translation>
    </message>
    <message>
        <source>Not since Storekeeper was started</source>
        <translation>No desde que se inició Storekeeper</translation>
    </message>
    <message>
        <source>Not known before the next test</source>
        <translation>Se desconoce hasta la próxima prueba</translation>
    </message>
    <message>
        <source>Nothing, because it is signed out. Connect it again.</source>
        <translation>Nada, porque la sesión está cerrada. Conéctela de nuevo.</translation>
    </message>
    <message>
        <source>Being tested…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Not known yet. Connect it again to test what it can do.</source>
        <translation>Aún no se sabe. Conéctela de nuevo para probar qué puede hacer.</translation>
    </message>
    <message>
        <source>Nothing, because the last test stopped. Connect it again.</source>
        <translation>Nada, porque la última prueba se detuvo. Conéctela de nuevo.</translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: the portal refused to tell their names.</source>
        <translation>Muestra a los compañeros por sus números: el portal no quiso dar sus nombres.</translation>
    </message>
    <message>
        <source>Shows not all supplier names: the portal refused to tell them to this person.</source>
        <translation>No muestra todos los nombres de proveedores: el portal no quiso darlos a esta persona.</translation>
    </message>
    <message>
        <source>Shows documents, stock and warehouses.</source>
        <translation>Muestra documentos, existencias y almacenes.</translation>
    </message>
    <message>
        <source>Shows no documents: the role of this person lacks the right “View”.</source>
        <translation>No muestra documentos: al rol de esta persona le falta el permiso “Ver”.</translation>
    </message>
    <message>
        <source>Shows names of colleagues.</source>
        <translation>Muestra los nombres de los compañeros.</translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: scope user_brief is missing.</source>
        <translation>Muestra a los compañeros por sus números: falta el ámbito user_brief.</translation>
    </message>
    <message>
        <source>Shows supplier names.</source>
        <translation>Muestra los nombres de los proveedores.</translation>
    </message>
    <message>
        <source>Shows no supplier names: scope crm is missing.</source>
        <translation>No muestra los nombres de los proveedores: falta el ámbito crm.</translation>
    </message>
    <message>
        <source>Shows products by their numbers: the portal refused to tell their names.</source>
        <translation>Muestra los productos por sus números: el portal no quiso dar sus nombres.</translation>
    </message>
    <message>
        <source>Shows warehouses by their numbers: the portal refused to tell their names.</source>
        <translation>Muestra los almacenes por sus números: el portal no quiso dar sus nombres.</translation>
    </message>
    <message>
        <source>Shows quantities without units: the portal refused to tell the units.</source>
        <translation>Muestra las cantidades sin unidades: el portal no quiso dar las unidades.</translation>
    </message>
    <message>
        <source>this person is an administrator.</source>
        <translation>esta persona es administradora.</translation>
    </message>
    <message>
        <source>as far as the role of this person allows.</source>
        <translation>hasta donde lo permite el rol de esta persona.</translation>
    </message>
    <message>
        <source>this portal does not offer the method.</source>
        <translation>este portal no ofrece el método.</translation>
    </message>
    <message>
        <source>Conducts documents: {reason}</source>
        <translation>Contabiliza documentos: {reason}</translation>
    </message>
    <message>
        <source>Conducts nothing: {reason}</source>
        <translation>No contabiliza nada: {reason}</translation>
    </message>
    <message>
        <source>Cancels conducting: {reason}</source>
        <translation>Anula contabilizaciones: {reason}</translation>
    </message>
    <message>
        <source>Cancels nothing: {reason}</source>
        <translation>No anula nada: {reason}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts – Storekeeper</source>
        <translation>Cuentas – Storekeeper</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Work with it</source>
        <translation>Trabajar con ella</translation>
    </message>
    <message>
        <source>{name} (demo)</source>
        <translation>{name} (demostración)</translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation>{name}, en uso</translation>
    </message>
    <message>
        <source>Something is under way in {name}. Wait until it is over, or stop it first.</source>
        <translation>Hay algo en curso en {name}. Espere a que termine o deténgalo antes.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Cerrar sesión y olvidar</translation>
    </message>
    <message>
        <source>Sign out of {name} and forget everything about it?</source>
        <translation>¿Cerrar la sesión de {name} y olvidarlo todo sobre esta cuenta?</translation>
    </message>
    <message>
        <source>Deleted from this computer: the sign-in, the list of documents, the journal of what you did and the settings of this account. Files that you exported stay where you saved them. In Bitrix24 nothing changes.</source>
        <translation>Se borran de este equipo: el inicio de sesión, la lista de documentos, el diario de lo que hizo y la configuración de esta cuenta. Los archivos que exportó se quedan donde los guardó. En Bitrix24 no cambia nada.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove {name} from this computer?</source>
        <translation>¿Quitar {name} de este equipo?</translation>
    </message>
    <message>
        <source>Its sign-in is forgotten. Its list of documents and the journal of what you did lie on this computer too: delete them as well, or keep them? In Bitrix24 nothing changes.</source>
        <translation>Se olvida su inicio de sesión. Su lista de documentos y el diario de lo que hizo también están en este equipo: ¿quiere borrarlos o conservarlos? En Bitrix24 no cambia nada.</translation>
    </message>
    <message>
        <source>The keychain did not answer: a key stays in it that opens nothing now.</source>
        <translation>El llavero no respondió: queda en él una clave que ya no abre nada.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Conservar la cuenta</translation>
    </message>
    <message>
        <source>Remove, keep its data</source>
        <translation>Quitar y conservar datos</translation>
    </message>
    <message>
        <source>Remove with its data</source>
        <translation>Quitar con sus datos</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>These documents are being worked on already.</source>
        <translation>Ya se está trabajando con estos documentos.</translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation>Contabilizar {count}</translation>
    </message>
    <message>
        <source>Cancel conducting {count}…</source>
        <translation>Anular contabilización de {count}…</translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation>No hay ningún documento seleccionado.</translation>
    </message>
    <message>
        <source>This document is conducted already.</source>
        <translation>Este documento ya está contabilizado.</translation>
    </message>
    <message>
        <source>All of the selected documents are conducted already.</source>
        <translation>Todos los documentos seleccionados ya están contabilizados.</translation>
    </message>
    <message>
        <source>This document is not conducted.</source>
        <translation>Este documento no está contabilizado.</translation>
    </message>
    <message>
        <source>None of the selected documents is conducted.</source>
        <translation>Ninguno de los documentos seleccionados está contabilizado.</translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation>No hay conexión con el portal.</translation>
    </message>
    <message>
        <source>The portal refuses to answer; see the notice above the list.</source>
        <translation>El portal se niega a responder; consulte el aviso sobre la lista.</translation>
    </message>
    <message>
        <source>The documents have not been read yet.</source>
        <translation>Los documentos aún no se han leído.</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>What you conduct, cancel or export is kept here.</source>
        <translation>Aquí se guarda lo que contabiliza, anula o exporta.</translation>
    </message>
    <message>
        <source>No operation matches</source>
        <translation>Ninguna operación coincide</translation>
    </message>
    <message>
        <source>Nothing of what was done fits the search and the chosen kind.</source>
        <translation>Nada de lo hecho coincide con la búsqueda y el tipo elegido.</translation>
    </message>
    <message>
        <source>Show all operations</source>
        <translation>Mostrar todas las operaciones</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Which operations are shown</source>
        <translation>Qué operaciones se muestran</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Todas las operaciones</translation>
    </message>
    <message>
        <source>Search by document or person</source>
        <translation>Buscar por documento o persona</translation>
    </message>
    <message>
        <source>Document or person</source>
        <translation>Documento o persona</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close Activity</source>
        <translation>Cerrar Actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Operation, document</source>
        <translation>Operación, documento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
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
        <translation>Operaciones y sus documentos</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>https://example.bitrix24.com/rest/17/code/</source>
        <translation>https://example.bitrix24.com/rest/17/code/</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes ago</source>
        <translation>
            <numerusform>hace {minutes} minuto</numerusform>
            <numerusform>hace {minutes} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>{hours} hours ago</source>
        <translation>
            <numerusform>hace {hours} hora</numerusform>
            <numerusform>hace {hours} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>hace {days} día</numerusform>
            <numerusform>hace {days} días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No account is open</source>
        <translation>No hay ninguna cuenta abierta</translation>
    </message>
    <message>
        <source>{count} documents have this number</source>
        <translation>{count} documentos tienen este número</translation>
    </message>
    <message>
        <source>They are listed; choose one of them there.</source>
        <translation>Aparecen en la lista; elija uno de ellos allí.</translation>
    </message>
    <message>
        <source>Documents with this product: {count}</source>
        <translation>Documentos con este producto: {count}</translation>
    </message>
    <message>
        <source>{count} products have this code</source>
        <translation>{count} productos tienen este código</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Otro portal</translation>
    </message>
    <message>
        <source>This document belongs to {portal}.</source>
        <translation>Este documento pertenece a {portal}.</translation>
    </message>
    <message>
        <source>{type}, {status}</source>
        <translation>{type}, {status}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>No document and no product goes by this code.</source>
        <translation>Ningún documento ni producto tiene este código.</translation>
    </message>
    <message>
        <source>Scanned: {what}. {more}</source>
        <translation>Escaneado: {what}. {more}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
</context>
<context>
    <name>CancelReview</name>
    <message>
        <source>Cancel conducting</source>
        <translation>Anular contabilización</translation>
    </message>
    <message>
        <source>Documents in the order of cancelling</source>
        <translation>Documentos en el orden de anulación</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep conducted</source>
        <translation>Dejar contabilizado</translation>
    </message>
    <message>
        <source>{count} not ready</source>
        <translation>No listos: {count}</translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation>Anular la contabilización de 1 documento</translation>
    </message>
    <message>
        <source>Cancel conducting of {count} documents</source>
        <translation>Anular la contabilización de {count} documentos</translation>
    </message>
    <message>
        <source>Stock is taken back, newest document first. After that the documents can be corrected and conducted again.</source>
        <translation>Se revierte el movimiento de existencias, empezando por el documento más reciente. Después los documentos se pueden corregir y contabilizar de nuevo.</translation>
    </message>
    <message>
        <source>{sentence} Purchase prices stay as the receipts set them.</source>
        <translation>{sentence} Los precios de compra quedan como los fijaron las entradas.</translation>
    </message>
    <message>
        <source>Nothing here can be cancelled yet.</source>
        <translation>Aún no se puede anular nada de esto.</translation>
    </message>
    <message>
        <source>The reason is also kept in this computer&apos;s activity history.</source>
        <translation>El motivo se guarda también en el historial de actividad de este equipo.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{total}, summed up from the lines</source>
        <translation>{total}, suma de las líneas</translation>
    </message>
    <message>
        <source>From {warehouses}</source>
        <translation>Desde {warehouses}</translation>
    </message>
    <message>
        <source>To {warehouses}</source>
        <translation>Hasta {warehouses}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>en la selección</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>fuera de la selección</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
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
        <translation>de {source} a {target}</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>de {source}</translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation>a {target}</translation>
    </message>
    <message>
        <source>{route} and {count} more</source>
        <translation>{route} y {count} más</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Test result</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Aún no hay nada que elegir</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in {list}</source>
        <translation>Buscar en {list}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Abrir en Bitrix24</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>Elegir archivo de CA…</translation>
    </message>
    <message>
        <source>The portal says: “{words}”</source>
        <translation>El portal dice: “{words}”</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Its lines could not be read, so nothing is foreseen of it.</source>
        <translation>No se pudieron leer sus líneas, así que no se prevé nada de él.</translation>
    </message>
    <message>
        <source>Receipts and adjustments go first, so that transfers and write-offs find their stock.</source>
        <translation>Las entradas y los ajustes van primero, para que los traslados y las bajas encuentren sus existencias.</translation>
    </message>
    <message>
        <source>What was conducted last is cancelled first.</source>
        <translation>Lo último contabilizado se anula primero.</translation>
    </message>
    <message>
        <source>The order in which they were selected in the list.</source>
        <translation>El orden en que se seleccionaron en la lista.</translation>
    </message>
    <message>
        <source>The oldest document goes first.</source>
        <translation>El documento más antiguo va primero.</translation>
    </message>
    <message>
        <source>The lowest number goes first.</source>
        <translation>El número más bajo va primero.</translation>
    </message>
    <message>
        <source>Your own order.</source>
        <translation>Su propio orden.</translation>
    </message>
    <message>
        <source>The documents could not be read anew: they are shown as last seen.</source>
        <translation>No se pudieron volver a leer los documentos: se muestran como se vieron la última vez.</translation>
    </message>
    <message>
        <source>The lines could not be read anew: they are shown as last seen.</source>
        <translation>No se pudieron volver a leer las líneas: se muestran como se vieron la última vez.</translation>
    </message>
    <message>
        <source>The stock could not be read, so nobody can tell what will be short.</source>
        <translation>No se pudieron leer las existencias, así que nadie puede decir qué va a faltar.</translation>
    </message>
    <message>
        <source>The products could not be read: one may have been deleted.</source>
        <translation>No se pudieron leer los productos: puede que alguno se haya eliminado.</translation>
    </message>
    <message>
        <source>The warehouses could not be read: one may be switched off.</source>
        <translation>No se pudieron leer los almacenes: puede que alguno esté desactivado.</translation>
    </message>
    <message>
        <source>The suppliers could not be read: one may be missing.</source>
        <translation>No se pudieron leer los proveedores: puede que falte alguno.</translation>
    </message>
    <message>
        <source>Whether inventory management is on could not be read.</source>
        <translation>No se pudo leer si la gestión del inventario está activada.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter by {facet}</source>
        <translation>Filtrar por {facet}</translation>
    </message>
    <message>
        <source>Filter {filter}</source>
        <translation>Filtro {filter}</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
</context>
<context>
    <name>ChosenOutcome</name>
    <message>
        <source>The chosen document in full</source>
        <translation>El documento elegido, completo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What became of the comment</source>
        <translation>Qué pasó con el comentario</translation>
    </message>
    <message>
        <source>Write the comment again</source>
        <translation>Escribir el comentario de nuevo</translation>
    </message>
    <message>
        <source>Write the comment of this document again</source>
        <translation>Escribir de nuevo el comentario de este documento</translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation>Palabras del portal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the portal&apos;s own words</source>
        <translation>Copiar las palabras del portal</translation>
    </message>
    <message>
        <source>Choose a document to see what became of it.</source>
        <translation>Elija un documento para ver qué pasó con él.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exportar como C&amp;SV…</translation>
    </message>
    <message>
        <source>Export as &amp;Excel…</source>
        <translation>Exportar como &amp;Excel…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Exportar como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Seleccionar &amp;todo lo que coincide</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>A&amp;dd a filter…</source>
        <translation>&amp;Añadir un filtro…</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Quitar los &amp;filtros</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Cambiar &amp;nombre de la vista…</translation>
    </message>
    <message>
        <source>&amp;Delete view…</source>
        <translation>&amp;Eliminar vista…</translation>
    </message>
    <message>
        <source>&amp;Export own views…</source>
        <translation>E&amp;xportar vistas propias…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Importar vistas…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Conduct</source>
        <translation>&amp;Contabilizar</translation>
    </message>
    <message>
        <source>C&amp;ancel conducting…</source>
        <translation>&amp;Anular contabilización…</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Marcar como &amp;revisado</translation>
    </message>
    <message>
        <source>&amp;Open in Bitrix24</source>
        <translation>Abrir en &amp;Bitrix24</translation>
    </message>
    <message>
        <source>Read this document a&amp;gain</source>
        <translation>&amp;Leer de nuevo este documento</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Operaciones</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>&amp;Pausar la lectura</translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation>&amp;Leer todo de nuevo</translation>
    </message>
    <message>
        <source>Scan &amp;mode</source>
        <translation>&amp;Modo de escaneo</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>How the &amp;books are kept safe</source>
        <translation>&amp;Cómo se protege la contabilidad</translation>
    </message>
    <message>
        <source>Where things &amp;lie</source>
        <translation>&amp;Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Recent &amp;problems</source>
        <translation>&amp;Problemas recientes</translation>
    </message>
    <message>
        <source>&amp;About Storekeeper</source>
        <translation>&amp;Acerca de Storekeeper</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Colores del sis&amp;tema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>ConductReview</name>
    <message>
        <source>Review before conducting</source>
        <translation>Revisión antes de contabilizar</translation>
    </message>
    <message>
        <source>Documents in the order of conducting</source>
        <translation>Documentos en el orden de contabilización</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Hay</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Order of conducting</source>
        <translation>Orden de contabilización</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Orden de los documentos</translation>
    </message>
    <message>
        <source>Suggested order</source>
        <translation>Orden sugerido</translation>
    </message>
    <message>
        <source>As selected</source>
        <translation>Según la selección</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Orden propio</translation>
    </message>
    <message>
        <source>Stop at the first refusal</source>
        <translation>Detenerse en el primer rechazo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Contabilizar</translation>
    </message>
    <message>
        <source>Conduct 1 document</source>
        <translation>Contabilizar 1 documento</translation>
    </message>
    <message>
        <source>Conduct {count} documents</source>
        <translation>Contabilizar {count} documentos</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>Listos: {count}</translation>
    </message>
    <message>
        <source>{count} short of stock</source>
        <translation>Sin existencias suficientes: {count}</translation>
    </message>
    <message>
        <source>{count} will be refused</source>
        <translation>Se rechazarán: {count}</translation>
    </message>
    <message>
        <source>Conduct it anyway</source>
        <translation>Contabilizar de todos modos</translation>
    </message>
    <message>
        <source>Conduct all {count} anyway</source>
        <translation>Contabilizar los {count} de todos modos</translation>
    </message>
    <message>
        <source>Conduct {count} ready</source>
        <translation>Contabilizar listos: {count}</translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation>Contabilizar {count}</translation>
    </message>
    <message>
        <source>Nothing here can be conducted yet.</source>
        <translation>Aún no se puede contabilizar nada de esto.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Bitrix24 – Storekeeper</source>
        <translation>Conectar con Bitrix24 – Storekeeper</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Recordar en este equipo</translation>
    </message>
    <message>
        <source>Connect to Bitrix24</source>
        <translation>Conectar con Bitrix24</translation>
    </message>
    <message>
        <source>Connect {name} again</source>
        <translation>Conectar {name} de nuevo</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Choose your company&apos;s CA file</source>
        <translation>Elija el archivo de CA de su empresa</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The account is being kept.</source>
        <translation>Se está guardando la cuenta.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cannot connect yet: one check stops it</source>
        <translation>Aún no se puede conectar: una comprobación lo impide</translation>
    </message>
    <message>
        <source>A check stops the connection.</source>
        <translation>Una comprobación impide la conexión.</translation>
    </message>
    <message>
        <source>Sign in with the browser to test the connection</source>
        <translation>Inicie sesión con el navegador para probar la conexión</translation>
    </message>
    <message>
        <source>Paste an address to test it</source>
        <translation>Pegue una dirección para probarla</translation>
    </message>
    <message>
        <source>Ready, with 1 limitation</source>
        <translation>Listo, con 1 limitación</translation>
    </message>
    <message>
        <source>Ready, with {count} limitations</source>
        <translation>Listo, con {count} limitaciones</translation>
    </message>
    <message>
        <source>{time}, answered in {milliseconds} ms</source>
        <translation>{time}, respondió en {milliseconds} ms</translation>
    </message>
    <message>
        <source>The sign-in is a password.</source>
        <translation>El inicio de sesión es una contraseña.</translation>
    </message>
    <message>
        <source>The address is a password.</source>
        <translation>La dirección es una contraseña.</translation>
    </message>
</context>
<context>
    <name>ConnectionFoot</name>
    <message>
        <source>Opens the portals and the connection</source>
        <translation>Abre los portales y la conexión</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Which date</source>
        <translation>Qué fecha</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Intervalo propio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Sign in as</source>
        <translation>Iniciar sesión como</translation>
    </message>
    <message>
        <source>Administrator: may do everything</source>
        <translation>Administrador: puede hacerlo todo</translation>
    </message>
    <message>
        <source>Warehouse manager: may do everything with documents</source>
        <translation>Jefe de almacén: puede hacerlo todo con los documentos</translation>
    </message>
    <message>
        <source>Worker: conducts receipts and transfers of two warehouses</source>
        <translation>Empleado: contabiliza entradas y traslados de dos almacenes</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Respuestas lentas</translation>
    </message>
    <message>
        <source>Lost answers</source>
        <translation>Respuestas perdidas</translation>
    </message>
    <message>
        <source>A wholesale company with a year of documents: receipts, transfers, write-offs and returns in several warehouses. It runs on this computer and answers as Bitrix24 does, so everything can be tried, conducting and cancelling too. What you do there is kept; your own portal is never touched.</source>
        <translation>Un mayorista con un año de documentos: entradas, traslados, bajas y devoluciones en varios almacenes. Funciona en este equipo y responde como Bitrix24, así que se puede probar todo, también contabilizar y anular. Lo que haga allí se guarda; su propio portal no se toca nunca.</translation>
    </message>
    <message>
        <source>Slow and lost answers show how Storekeeper behaves on a bad day. They can be changed the next time you connect.</source>
        <translation>Las respuestas lentas y perdidas muestran cómo se comporta Storekeeper en un mal día. Se pueden cambiar la próxima vez que se conecte.</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>{seconds} s cada una</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>{percent} of 100</source>
        <translation>{percent} de 100</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Stopping: Storekeeper closes after the last answer.</source>
        <translation>Deteniéndose: Storekeeper se cierra tras la última respuesta.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Demo portal</source>
        <translation>Portal de demostración</translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation>No hay ningún documento seleccionado.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>No hay nada en la lista.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Nothing is being read at length.</source>
        <translation>No se está leyendo nada extenso.</translation>
    </message>
</context>
<context>
    <name>Detailing</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Contabilizando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulando…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Conducting cancelled</source>
        <translation>Contabilización anulada</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation>Marcado como revisado</translation>
    </message>
    <message>
        <source>Conducted with Storekeeper</source>
        <translation>Contabilizado con Storekeeper</translation>
    </message>
    <message>
        <source>Conducting cancelled with Storekeeper</source>
        <translation>Contabilización anulada con Storekeeper</translation>
    </message>
    <message>
        <source>Asked, not over yet</source>
        <translation>Solicitado, aún sin terminar</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select a document to see its lines and its effect on stock.</source>
        <translation>Seleccione un documento para ver sus líneas y su efecto en las existencias.</translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation>Leyendo líneas…</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Effect on stock</source>
        <translation>Efecto en las existencias</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Effect on stock, warnings: {count}</source>
        <translation>Efecto en las existencias, advertencias: {count}</translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>The lines of this document have not been read yet.</source>
        <translation>Las líneas de este documento aún no se han leído.</translation>
    </message>
    <message>
        <source>This document has no lines.</source>
        <translation>Este documento no tiene líneas.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Estado fijado el</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Estado fijado por</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Quantity in all</source>
        <translation>Cantidad total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>EffectModel</name>
    <message>
        <source>Now → after</source>
        <translation>Ahora → después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>If conducting is cancelled</source>
        <translation>Si se anula la contabilización</translation>
    </message>
    <message>
        <source>The one to conduct</source>
        <translation>El que está por contabilizar</translation>
    </message>
    <message>
        <source>All {count} to conduct</source>
        <translation>Los {count} por contabilizar</translation>
    </message>
    <message>
        <source>Reading stock…</source>
        <translation>Leyendo existencias…</translation>
    </message>
    <message>
        <source>Stock was not read</source>
        <translation>Existencias no leídas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Stock could not be read</source>
        <translation>No se pudieron leer las existencias</translation>
    </message>
    <message>
        <source>Nothing changes in any warehouse.</source>
        <translation>No cambia nada en ningún almacén.</translation>
    </message>
    <message>
        <source>1 product is short.</source>
        <translation>Falta 1 producto.</translation>
    </message>
    <message>
        <source>{count} products are short.</source>
        <translation>Faltan {count} productos.</translation>
    </message>
    <message>
        <source>The stock is not known.</source>
        <translation>No se conocen las existencias.</translation>
    </message>
    <message>
        <source>The portal did not let it be read. The changes below are certain; whether there is enough is not.</source>
        <translation>El portal no permitió leerlas. Los cambios de abajo son seguros; si hay suficiente, no se sabe.</translation>
    </message>
    <message>
        <source>The stock of 1 warehouse is not known.</source>
        <translation>No se conocen las existencias de 1 almacén.</translation>
    </message>
    <message>
        <source>The stock of {count} warehouses is not known.</source>
        <translation>No se conocen las existencias de {count} almacenes.</translation>
    </message>
    <message>
        <source>Whether there is enough cannot be said.</source>
        <translation>No se puede decir si hay suficiente.</translation>
    </message>
    <message>
        <source>Bitrix24 may let it pass; stock would then be below zero.</source>
        <translation>Puede que Bitrix24 lo deje pasar; las existencias quedarían entonces por debajo de cero.</translation>
    </message>
    <message>
        <source>Together the documents take more than there is.</source>
        <translation>Entre todos, los documentos toman más de lo que hay.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse {count} of {all}.</source>
        <translation>Bitrix24 rechazará {count} de {all}.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this transfer.</source>
        <translation>Bitrix24 rechazará este traslado.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this write-off.</source>
        <translation>Bitrix24 rechazará esta baja.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this document.</source>
        <translation>Bitrix24 rechazará este documento.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse to cancel its conducting.</source>
        <translation>Bitrix24 no dejará anular su contabilización.</translation>
    </message>
    <message>
        <source>Effect of</source>
        <translation>Efecto de</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
</context>
<context>
    <name>EffectPanel</name>
    <message>
        <source>Effect on stock</source>
        <translation>Efecto en las existencias</translation>
    </message>
    <message>
        <source>Effect on stock by product and warehouse</source>
        <translation>Efecto en las existencias por producto y almacén</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Documents whose effect is shown</source>
        <translation>Documentos cuyo efecto se muestra</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>All {count} documents</source>
        <translation>Los {count} documentos</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>Listos: {count}</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>Con faltantes: {count}</translation>
    </message>
    <message>
        <source>1 unusual quantity</source>
        <translation>1 cantidad inusual</translation>
    </message>
    <message>
        <source>{count} unusual quantities</source>
        <translation>{count} cantidades inusuales</translation>
    </message>
    <message>
        <source>1 product and warehouse pair</source>
        <translation>1 combinación de producto y almacén</translation>
    </message>
    <message>
        <source>{count} product and warehouse pairs</source>
        <translation>{count} combinaciones de producto y almacén</translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Effect on stock</source>
        <translation>Efecto en las existencias</translation>
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
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Nothing more is sent until you let it go on.</source>
        <translation>No se envía nada más hasta que usted permita continuar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation>Se detiene después de este: el documento en curso recibe su respuesta.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Mostrar resultado</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Go on with {count}</source>
        <translation>
            <numerusform>Continuar con {count}</numerusform>
            <numerusform>Continuar con {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the review with those that were never sent.</source>
        <translation>Abre la revisión con los que no llegaron a enviarse.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Add a filter…</source>
        <translation>&amp;Añadir un filtro…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar los filtros</translation>
    </message>
    <message>
        <source>It is not known yet who is signed in.</source>
        <translation>Aún no se sabe quién ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Mis documentos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
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
        <translation>número {id}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>{least} – {most}</source>
        <translation>{least} – {most}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>desde {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>hasta {amount}</translation>
    </message>
</context>
<context>
    <name>FirstSight</name>
    <message>
        <source>Demo portal: nothing here is real, and nothing leaves this computer.</source>
        <translation>Portal de demostración: aquí nada es real y nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>FoldersWindow</name>
    <message>
        <source>Where things lie</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Settings and portals</source>
        <translation>Configuración y portales</translation>
    </message>
    <message>
        <source>Your choices and the portals you are signed in to; secrets are sealed.</source>
        <translation>Sus elecciones y los portales en los que tiene sesión; los secretos están sellados.</translation>
    </message>
    <message>
        <source>Journal and lists</source>
        <translation>Diario y listas</translation>
    </message>
    <message>
        <source>What was asked and what became of it, and what the portal last held.</source>
        <translation>Qué se pidió y qué pasó con ello, y lo último que contenía el portal.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>May be deleted while Storekeeper is closed.</source>
        <translation>Se puede borrar mientras Storekeeper está cerrado.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the program did, without secrets; at most 10 MB.</source>
        <translation>Lo que hizo el programa, sin secretos; 10 MB como máximo.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation>Donde se propone guardar listas y documentos.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>{action}: {folder}</source>
        <translation>{action}: {folder}</translation>
    </message>
    <message>
        <source>{folder} is not there.</source>
        <translation>{folder} no existe.</translation>
    </message>
    <message>
        <source>{folder} was opened.</source>
        <translation>{folder} se ha abierto.</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. Copy the path instead.</source>
        <translation>Ningún programa de este equipo abre carpetas. Copie la ruta en su lugar.</translation>
    </message>
    <message>
        <source>{folder} was copied.</source>
        <translation>{folder} se ha copiado.</translation>
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
        <translation>menos de 1 s</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Abrir en Bitrix24</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Marked as reviewed, {time}</source>
        <translation>Marcado como revisado, {time}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>HeadingMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas como al principio</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Mover hacia el inicio</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Mover hacia el final</translation>
    </message>
    <message>
        <source>The document itself is always shown</source>
        <translation>El documento en sí se muestra siempre</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the document</source>
        <translation>Historial del documento</translation>
    </message>
    <message>
        <source>Reading history…</source>
        <translation>Leyendo historial…</translation>
    </message>
    <message>
        <source>Nothing is known of what happened to it.</source>
        <translation>No se sabe nada de lo que le ocurrió.</translation>
    </message>
    <message>
        <source>Older entries are in Activity.</source>
        <translation>Las entradas anteriores están en Actividad.</translation>
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
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>The translation “{language}” is missing or damaged, so Storekeeper speaks English. Install Storekeeper again to mend it.</source>
        <translation>La traducción “{language}” falta o está dañada, así que Storekeeper habla inglés. Instale Storekeeper de nuevo para arreglarlo.</translation>
    </message>
</context>
<context>
    <name>LaterPanel</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tomó</translation>
    </message>
    <message>
        <source>Later documents that used this stock</source>
        <translation>Documentos posteriores que usaron estas existencias</translation>
    </message>
    <message>
        <source>Add {documents}</source>
        <translation>Añadir {documents}</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>{product}: {document} took {quantity}, {told}</source>
        <translation>{product}: {document} tomó {quantity}, {told}</translation>
    </message>
    <message>
        <source>As far as this computer knows, nobody has used this stock since.</source>
        <translation>Que se sepa en este equipo, nadie ha usado estas existencias desde entonces.</translation>
    </message>
    <message>
        <source>Too little is left. Cancel conducting of {documents} first.</source>
        <translation>Queda demasiado poco. Anule antes la contabilización de {documents}.</translation>
    </message>
    <message>
        <source>Enough is left, so {document} can stay conducted. Check that the goods it moved are really there.</source>
        <translation>Queda suficiente, así que no hace falta anular {document}. Compruebe que la mercancía que movió está realmente allí.</translation>
    </message>
    <message>
        <source>Enough is left, so they can stay conducted. Check that the goods they moved are really there.</source>
        <translation>Queda suficiente, así que pueden seguir contabilizados. Compruebe que la mercancía que movieron está realmente allí.</translation>
    </message>
    <message>
        <source>{documents} and {count} more</source>
        <translation>{documents} y {count} más</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Work is under way – Storekeeper</source>
        <translation>Hay trabajo en curso – Storekeeper</translation>
    </message>
    <message>
        <source>An operation is still under way.</source>
        <translation>Una operación sigue en curso.</translation>
    </message>
    <message numerus="yes">
        <source>{count} operations are still under way.</source>
        <translation>
            <numerusform>{count} operación sigue en curso.</numerusform>
            <numerusform>{count} operaciones siguen en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>y una más</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in the background, everything is done to its end and Storekeeper then closes by itself. Stopped, the document under way gets its answer and the rest stays as it is; you can go on with it later.</source>
        <translation>Si termina en segundo plano, se hace todo hasta el final y Storekeeper se cierra después solo. Si se detiene, el documento en curso recibe su respuesta y el resto queda como está; puede continuarlo más tarde.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Detener después de este</translation>
    </message>
    <message>
        <source>Nothing more is sent; Storekeeper closes when the last answer is there.</source>
        <translation>No se envía nada más; Storekeeper se cierra cuando llega la última respuesta.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Storekeeper stays as it is.</source>
        <translation>Storekeeper queda como está.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminar en segundo plano</translation>
    </message>
    <message>
        <source>The window closes now, Storekeeper itself when everything is done.</source>
        <translation>La ventana se cierra ahora; Storekeeper mismo, cuando todo esté hecho.</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Sin producto</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Producto {number}</translation>
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
        <translation>Sin almacén</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Almacén {number}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>The portal&apos;s own total</source>
        <translation>El total propio del portal</translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation>Leyendo líneas…</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>El documento no tiene líneas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <source>{lines}, {quantity}</source>
        <translation>{lines}, {quantity}</translation>
    </message>
    <message>
        <source>The portal gives {money} as the total of the document.</source>
        <translation>El portal da {money} como total del documento.</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines of the document</source>
        <translation>Líneas del documento</translation>
    </message>
    <message>
        <source>Columns of the lines</source>
        <translation>Columnas de las líneas</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>This address opens nothing here</source>
        <translation>Esta dirección no abre nada aquí</translation>
    </message>
    <message>
        <source>Storekeeper understands addresses of documents only, not this one: {address}</source>
        <translation>Storekeeper solo entiende direcciones de documentos, y esta no lo es: {address}</translation>
    </message>
    <message>
        <source>This portal is not known here</source>
        <translation>Este portal no se conoce aquí</translation>
    </message>
    <message>
        <source>The address leads to a document of {portal}, and no account of that portal is open or can be opened. Connect it first, then use the address again.</source>
        <translation>La dirección lleva a un documento de {portal}, y no hay abierta ni se puede abrir ninguna cuenta de ese portal. Conéctela primero y vuelva a usar la dirección.</translation>
    </message>
    <message>
        <source>This document is not known here</source>
        <translation>Este documento no se conoce aquí</translation>
    </message>
    <message>
        <source>There is no document {id} among those that were read from {portal}. It may be deleted, or your role may not see it.</source>
        <translation>No hay ningún documento {id} entre los leídos de {portal}. Puede que se haya eliminado o que su rol no pueda verlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Ningún documento coincide.</translation>
    </message>
    <message>
        <source>Total in {currency}</source>
        <translation>Total en {currency}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Documents without a total</source>
        <translation>Documentos sin total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Looking for your accounts…</source>
        <translation>Buscando sus cuentas…</translation>
    </message>
    <message>
        <source>{portal} – Storekeeper</source>
        <translation>{portal} – Storekeeper</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The demo portal is starting…</source>
        <translation>El portal de demostración se está iniciando…</translation>
    </message>
    <message>
        <source>Opening {account}…</source>
        <translation>Abriendo {account}…</translation>
    </message>
    <message>
        <source>The demo portal has started but does not answer.</source>
        <translation>El portal de demostración se ha iniciado, pero no responde.</translation>
    </message>
    <message>
        <source>Connect your Bitrix24 portal</source>
        <translation>Conecte su portal Bitrix24</translation>
    </message>
    <message>
        <source>Storekeeper works with the inventory documents of your portal. You need a webhook address or a sign-in.</source>
        <translation>Storekeeper trabaja con los documentos de inventario de su portal. Necesita una dirección de webhook o un inicio de sesión.</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Probar el portal de demostración</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Storekeeper is locked</source>
        <translation>Storekeeper está bloqueado</translation>
    </message>
    <message>
        <source>Nobody was here for a while. What is under way goes on.</source>
        <translation>Hace un rato que no hay nadie aquí. Lo que está en curso continúa.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>No hay ninguna cuenta abierta.</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>Their statuses</source>
        <translation>Sus estados</translation>
    </message>
    <message>
        <source>{count} documents selected</source>
        <translation>{count} documentos seleccionados</translation>
    </message>
    <message>
        <source>{refused} of {all} drafts would be refused.</source>
        <translation>Se rechazarían {refused} de {all} borradores.</translation>
    </message>
    <message>
        <source>See the effect of the one to conduct</source>
        <translation>Ver el efecto del que está por contabilizar</translation>
    </message>
    <message>
        <source>See the effect of all {count}</source>
        <translation>Ver el efecto de los {count}</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 borrador</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} borradores</translation>
    </message>
    <message>
        <source>1 conducted</source>
        <translation>1 contabilizado</translation>
    </message>
    <message>
        <source>{count} conducted</source>
        <translation>{count} contabilizados</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 anulado</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} anulados</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 con otro estado</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} con otro estado</translation>
    </message>
    <message>
        <source>{sums}; {count} without a total</source>
        <translation>{sums}; {count} sin total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{lines} in 1 document</source>
        <translation>{lines} en 1 documento</translation>
    </message>
    <message>
        <source>{lines} in {count} documents</source>
        <translation>{lines} en {count} documentos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Almacenes</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No document is selected.</source>
        <translation>No hay ningún documento seleccionado.</translation>
    </message>
    <message>
        <source>Not &amp;reviewed after all</source>
        <translation>Quitar la marca de &amp;revisado</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Marcar como &amp;revisado</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An operation is over, not everything was done</source>
        <translation>Una operación ha terminado, pero no se hizo todo</translation>
    </message>
    <message>
        <source>Done: {done}. Not done: {refused}. Open Storekeeper to see why.</source>
        <translation>Hechos: {done}. No hechos: {refused}. Abra Storekeeper para ver el motivo.</translation>
    </message>
    <message>
        <source>An operation is over</source>
        <translation>Una operación ha terminado</translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation>Hechos: {done}.</translation>
    </message>
    <message>
        <source>New drafts to conduct</source>
        <translation>Nuevos borradores por contabilizar</translation>
    </message>
    <message>
        <source>New drafts: {count}.</source>
        <translation>Nuevos borradores: {count}.</translation>
    </message>
</context>
<context>
    <name>OAuthPage</name>
    <message>
        <source>Portal address</source>
        <translation>Dirección del portal</translation>
    </message>
    <message>
        <source>example.bitrix24.com</source>
        <translation>example.bitrix24.com</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>In the application&apos;s settings in Bitrix24, the handler path is {address}. If an administrator chose another, paste the address after signing in.</source>
        <translation>En la configuración de la aplicación en Bitrix24, la ruta del controlador es {address}. Si un administrador eligió otra, pegue la dirección después de iniciar sesión.</translation>
    </message>
    <message>
        <source>Signed in with the browser.</source>
        <translation>Sesión iniciada con el navegador.</translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation>Pegar la dirección en su lugar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Address from the browser, or the code</source>
        <translation>Dirección del navegador o el código</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Waiting for the browser, {left} left</source>
        <translation>Esperando al navegador, quedan {left}</translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>It is dated ahead, {day}.</source>
        <translation>Tiene fecha futura, {day}.</translation>
    </message>
    <message>
        <source>Something about it is unusual.</source>
        <translation>Hay algo inusual en él.</translation>
    </message>
    <message>
        <source>{times} × usual</source>
        <translation>{times} × lo habitual</translation>
    </message>
    <message>
        <source>{quantity} of {product} is {times} times the usual {usual}: check the quantity.</source>
        <translation>{quantity} de {product} es {times} veces lo habitual, {usual}: compruebe la cantidad.</translation>
    </message>
    <message>
        <source>{product} costs {price} here and usually {usual}: check the price.</source>
        <translation>{product} cuesta {price} aquí y normalmente {usual}: compruebe el precio.</translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others} and {count} more: entered twice?</source>
        <translation>El número del proveedor {number} figura en {others} y {count} más: ¿introducido dos veces?</translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others}, too: entered twice?</source>
        <translation>El número del proveedor {number} figura también en {others}: ¿introducido dos veces?</translation>
    </message>
    <message>
        <source>{person} changed it at {time} and may still be working on it.</source>
        <translation>{person} lo modificó a las {time} y puede que siga trabajando en él.</translation>
    </message>
    <message>
        <source>Somebody changed it at {time} and may still be working on it.</source>
        <translation>Alguien lo modificó a las {time} y puede que siga trabajando en él.</translation>
    </message>
    <message>
        <source>product {number}</source>
        <translation>producto {number}</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>{account} is open in another window of Storekeeper.</source>
        <translation>{account} está abierta en otra ventana de Storekeeper.</translation>
    </message>
    <message>
        <source>The files of {account} cannot be used: {path}</source>
        <translation>Los archivos de {account} no se pueden usar: {path}</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation>Palabras del portal</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Estado fijado el</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Estado fijado por</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>What became of each document</source>
        <translation>Qué pasó con cada documento</translation>
    </message>
</context>
<context>
    <name>OutcomeWindow</name>
    <message>
        <source>Which outcomes are shown</source>
        <translation>Qué resultados se muestran</translation>
    </message>
    <message>
        <source>Find in the result</source>
        <translation>Buscar en el resultado</translation>
    </message>
    <message>
        <source>{outcome}, {count}</source>
        <translation>{outcome}, {count}</translation>
    </message>
    <message>
        <source>Conducting is being cancelled</source>
        <translation>Anulando la contabilización</translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation>Contabilización</translation>
    </message>
    <message>
        <source>Cancelling finished</source>
        <translation>Anulación terminada</translation>
    </message>
    <message>
        <source>Conducting finished</source>
        <translation>Contabilización terminada</translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation>{title} – Storekeeper</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation>Solo se pueden cambiar sus propias vistas.</translation>
    </message>
    <message>
        <source>You have no views of your own yet.</source>
        <translation>Aún no tiene vistas propias.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre de la vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>¿Eliminar la vista “{name}”?</translation>
    </message>
    <message>
        <source>The documents it lists stay as they are.</source>
        <translation>Los documentos que muestra quedan como están.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Storekeeper views</source>
        <translation>Vistas de Storekeeper</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation>Vistas de Storekeeper (*.views)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>“{name}” no se pudo leer.</translation>
    </message>
    <message>
        <source>“{name}” holds no views of Storekeeper.</source>
        <translation>“{name}” no contiene vistas de Storekeeper.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Elegir: {setting}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Used for everything on the screen from the next start on.</source>
        <translation>Se usa para todo lo que aparece en pantalla a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>Light or dark windows, or whichever the system has.</source>
        <translation>Ventanas claras u oscuras, o como las tenga el sistema.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>More contrast draws stronger borders and darker words in the status marks.</source>
        <translation>Más contraste dibuja bordes más marcados y palabras más oscuras en las marcas de estado.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Compact rows show more documents at once.</source>
        <translation>Las filas compactas muestran más documentos a la vez.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>How often the portal is asked whether documents have changed.</source>
        <translation>Con qué frecuencia se pregunta al portal si han cambiado documentos.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>For reading everything only. Six leave enough of the portal to your colleagues and to other programs. Documents are always conducted one after the other.</source>
        <translation>Solo para leerlo todo. Con seis queda portal suficiente para los compañeros y para otros programas. Los documentos siempre se contabilizan uno tras otro.</translation>
    </message>
    <message>
        <source>Conducting and cancelling</source>
        <translation>Contabilizar y anular</translation>
    </message>
    <message>
        <source>Off, one document that is ready is conducted without a review.</source>
        <translation>Si está desactivado, un solo documento que esté listo se contabiliza sin revisión.</translation>
    </message>
    <message>
        <source>Off, conducting can be cancelled without saying why.</source>
        <translation>Si está desactivado, se puede anular una contabilización sin decir por qué.</translation>
    </message>
    <message>
        <source>Everybody who opens the document in the portal can read it. The journal on this computer keeps the reason in any case.</source>
        <translation>Lo puede leer cualquiera que abra el documento en el portal. El diario de este equipo guarda el motivo en todo caso.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>A code that is scanned anywhere in the window finds its document.</source>
        <translation>Un código escaneado en cualquier parte de la ventana encuentra su documento.</translation>
    </message>
    <message>
        <source>Scanners type faster than people. Raise this if codes arrive in pieces, lower it if quick typing is taken for a scan.</source>
        <translation>Los escáneres teclean más rápido que las personas. Aumente el valor si los códigos llegan en trozos; redúzcalo si lo que se teclea deprisa se toma por un escaneo.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>The key your scanner presses after each code; most press Enter.</source>
        <translation>La tecla que su escáner pulsa después de cada código; la mayoría pulsa Enter.</translation>
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
        <translation>Un sonido para un documento encontrado y otro para uno no encontrado.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Only while another window is in front; Activity holds it all.</source>
        <translation>Solo mientras hay otra ventana delante; en Actividad está todo.</translation>
    </message>
    <message>
        <source>When colleagues have made documents that wait to be conducted.</source>
        <translation>Cuando los compañeros han creado documentos que esperan a ser contabilizados.</translation>
    </message>
    <message>
        <source>A different one if something was refused.</source>
        <translation>Uno distinto si se rechazó algo.</translation>
    </message>
    <message>
        <source>It shows that the program is running and brings its window to the front.</source>
        <translation>Muestra que el programa está en marcha y trae su ventana al frente.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Hides everything from passers-by. Unlocking takes a press of a button and no password: to keep somebody out, lock the computer itself.</source>
        <translation>Lo oculta todo a quienes pasan por delante. Para desbloquear basta pulsar un botón, sin contraseña: para impedir el paso a alguien, bloquee el propio equipo.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation>Donde se propone guardar listas y documentos.</translation>
    </message>
    <message>
        <source>The folder for documents</source>
        <translation>La carpeta de documentos</translation>
    </message>
    <message>
        <source>The journal says who conducted or cancelled what, and why. Nothing is removed by itself: only when you press the button below.</source>
        <translation>El diario dice quién contabilizó o anuló qué, y por qué. Nada se elimina solo: únicamente cuando usted pulsa el botón de abajo.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Remove older entries…</source>
        <translation>Eliminar entradas antiguas…</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Result of {moment}</source>
        <translation>Resultado, {moment}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print “{title}”</source>
        <translation>Imprimir “{title}”</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>La página tal como se imprimirá</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Guardado como “{name}”</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No hay ninguna impresora configurada en este equipo.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>La impresora no aceptó las páginas.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impreso</translation>
    </message>
    <message>
        <source>You can save the pages as a PDF.</source>
        <translation>Puede guardar las páginas como PDF.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Try again; if it stays so, copy the details for whoever looks after Bitrix24.</source>
        <translation>Inténtelo de nuevo; si sigue igual, copie los detalles para quien se ocupa de Bitrix24.</translation>
    </message>
    <message>
        <source>Storekeeper reads the document back to find out. Do not do it again until then.</source>
        <translation>Storekeeper vuelve a leer el documento para averiguarlo. No lo haga de nuevo hasta entonces.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask for the portal&apos;s certificate to be renewed.</source>
        <translation>Compruebe la fecha de este equipo y pida que se renueve el certificado del portal.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open the portal in a browser: a network sign-in page may be waiting.</source>
        <translation>Abra el portal en un navegador: puede que espere una página de acceso a la red.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, check the portal&apos;s address.</source>
        <translation>Inténtelo de nuevo en unos minutos. Si sigue igual, compruebe la dirección del portal.</translation>
    </message>
    <message>
        <source>Check the connection of this computer and the portal&apos;s address.</source>
        <translation>Compruebe la conexión de este equipo y la dirección del portal.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, and ask whether the portal is running.</source>
        <translation>Compruebe la dirección del portal y pregunte si el portal está en marcha.</translation>
    </message>
    <message>
        <source>The network may be slow or the portal busy; try again in a minute.</source>
        <translation>Puede que la red sea lenta o el portal esté ocupado; inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to let Storekeeper through.</source>
        <translation>Pida a quien se ocupa de esta red que deje pasar a Storekeeper.</translation>
    </message>
    <message>
        <source>Check the connection of this computer, then try again.</source>
        <translation>Compruebe la conexión de este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Connect again with a new webhook address or a new sign-in.</source>
        <translation>Conecte de nuevo con una dirección de webhook nueva o un inicio de sesión nuevo.</translation>
    </message>
    <message>
        <source>Connect again and sign in; your list stays here.</source>
        <translation>Conecte de nuevo e inicie sesión; su lista se queda aquí.</translation>
    </message>
    <message>
        <source>Add what is missing to the webhook or the app in Bitrix24, then connect again.</source>
        <translation>Añada lo que falta al webhook o a la aplicación en Bitrix24 y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Ask an administrator to let your role view documents of every type you need.</source>
        <translation>Pida a un administrador que permita a su rol ver los documentos de todos los tipos que necesita.</translation>
    </message>
    <message>
        <source>Ask an administrator to check what your role may do, then try again.</source>
        <translation>Pida a un administrador que compruebe qué puede hacer su rol e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask an administrator to give your role this permission, then try again.</source>
        <translation>Pida a un administrador que dé este permiso a su rol e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask an administrator to open the document&apos;s warehouses to your role.</source>
        <translation>Pida a un administrador que abra a su rol los almacenes del documento.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to confirm this access, then try again.</source>
        <translation>Pida a un administrador de Bitrix24 que confirme este acceso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator why this access was turned down.</source>
        <translation>Pregunte a un administrador de Bitrix24 por qué se denegó este acceso.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to open this connection to your account.</source>
        <translation>Pida a un administrador de Bitrix24 que abra esta conexión a su cuenta.</translation>
    </message>
    <message>
        <source>Refresh the list; somebody may have deleted it, or hidden it from you.</source>
        <translation>Actualice la lista; puede que alguien lo haya eliminado o se lo haya ocultado.</translation>
    </message>
    <message>
        <source>Read the portal&apos;s own words, mend the document in Bitrix24, then try again.</source>
        <translation>Lea las palabras del portal, corrija el documento en Bitrix24 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay conducted.</source>
        <translation>No queda nada por hacer si debe seguir contabilizado.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay as it is.</source>
        <translation>No queda nada por hacer si debe quedar como está.</translation>
    </message>
    <message>
        <source>Cancel its conducting first, then try again.</source>
        <translation>Anule antes su contabilización e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Refresh the list and look at the document&apos;s status.</source>
        <translation>Actualice la lista y mire el estado del documento.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch inventory management on, then try again.</source>
        <translation>Pida a un administrador que active la gestión del inventario e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask the owner of the portal which plan holds this, and to change it.</source>
        <translation>Pregunte al propietario del portal qué plan incluye esto y pídale que lo cambie.</translation>
    </message>
    <message>
        <source>Do this in 1C; the portal takes its stock from there.</source>
        <translation>Hágalo en 1C; el portal toma de allí sus existencias.</translation>
    </message>
    <message>
        <source>Only Bitrix24&apos;s support can lift this; ask the owner to write to it.</source>
        <translation>Solo el soporte de Bitrix24 puede levantar esto; pida al propietario que les escriba.</translation>
    </message>
    <message>
        <source>Ask the owner of the portal, or connect to another portal.</source>
        <translation>Pregunte al propietario del portal o conecte con otro portal.</translation>
    </message>
    <message>
        <source>Connect again with the portal&apos;s new address.</source>
        <translation>Conecte de nuevo con la dirección nueva del portal.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Have the portal brought up to date, or do this in Bitrix24 itself.</source>
        <translation>Pida que actualicen el portal o hágalo en el propio Bitrix24.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again. If it stays so, do it in Bitrix24 itself.</source>
        <translation>Actualice la lista e inténtelo de nuevo. Si sigue igual, hágalo en el propio Bitrix24.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It can go on in {countdown}.</source>
        <translation>Puede continuar en {countdown}.</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>este documento</translation>
    </message>
    <message>
        <source>No longer in Bitrix24.</source>
        <translation>Ya no está en Bitrix24.</translation>
    </message>
    <message>
        <source>Your role may not use one of its warehouses.</source>
        <translation>Su rol no puede usar uno de sus almacenes.</translation>
    </message>
    <message>
        <source>Bitrix24 turned it down for its own reason.</source>
        <translation>Bitrix24 lo denegó por motivos propios.</translation>
    </message>
    <message>
        <source>{document} was conducted.</source>
        <translation>Se ha contabilizado {document}.</translation>
    </message>
    <message>
        <source>Conducting of {document} was cancelled.</source>
        <translation>Se ha anulado la contabilización de {document}.</translation>
    </message>
    <message>
        <source>{document} was conducted already.</source>
        <translation>Ya se había contabilizado {document}.</translation>
    </message>
    <message>
        <source>{document} was not conducted any more.</source>
        <translation>{document} ya no figuraba en estado Contabilizado.</translation>
    </message>
    <message>
        <source>{document} was not conducted.</source>
        <translation>No se ha contabilizado {document}.</translation>
    </message>
    <message>
        <source>Conducting of {document} was not cancelled.</source>
        <translation>No se ha anulado la contabilización de {document}.</translation>
    </message>
    <message>
        <source>{document} was changed after your review.</source>
        <translation>Alguien modificó {document} después de su revisión.</translation>
    </message>
    <message>
        <source>{document} was not started.</source>
        <translation>No se ha iniciado {document}.</translation>
    </message>
    <message>
        <source>It is not known whether {document} was conducted.</source>
        <translation>No se sabe si se contabilizó {document}.</translation>
    </message>
    <message>
        <source>It is not known whether conducting of {document} was cancelled.</source>
        <translation>No se sabe si se anuló la contabilización de {document}.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock now.</source>
        <translation>Ahora no ha cambiado nada en las existencias.</translation>
    </message>
    <message>
        <source>Nothing was booked a second time.</source>
        <translation>Nada se ha contabilizado por segunda vez.</translation>
    </message>
    <message>
        <source>The goods are booked back. The answer was lost; the portal shows it on reading back.</source>
        <translation>El movimiento de la mercancía se ha revertido. La respuesta se perdió; el portal lo muestra al volver a leer.</translation>
    </message>
    <message>
        <source>The goods are booked back.</source>
        <translation>El movimiento de la mercancía se ha revertido.</translation>
    </message>
    <message>
        <source>The goods are booked. The answer was lost; the portal shows it on reading back.</source>
        <translation>La mercancía está contabilizada. La respuesta se perdió; el portal lo muestra al volver a leer.</translation>
    </message>
    <message>
        <source>The goods are booked.</source>
        <translation>La mercancía está contabilizada.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Look at its lines as they are now, then do it again.</source>
        <translation>Mire sus líneas tal como están ahora y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Storekeeper reads it back in {countdown}. Do not do it again until then.</source>
        <translation>Storekeeper vuelve a leerlo en {countdown}. No lo haga de nuevo hasta entonces.</translation>
    </message>
    <message>
        <source>Look at the document in Bitrix24, then do it again.</source>
        <translation>Mire el documento en Bitrix24 y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so.</source>
        <translation>No queda nada por hacer si debe quedar así.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so. Ask {person} if you are not sure.</source>
        <translation>No queda nada por hacer si debe quedar así. Si tiene dudas, pregunte a {person}.</translation>
    </message>
    <message>
        <source>Mend what stopped the operation, then start it again.</source>
        <translation>Corrija lo que detuvo la operación e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, then start it again.</source>
        <translation>Libere espacio en el disco de este equipo e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Iníciela de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Missing scope</source>
        <translation>Ámbito que falta</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Draft or cancelled</source>
        <translation>Borrador o anulado</translation>
    </message>
    <message>
        <source>Needed status</source>
        <translation>Estado necesario</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <source>Not conducted</source>
        <translation>No contabilizado</translation>
    </message>
    <message>
        <source>{status}, which is no longer so</source>
        <translation>{status}, pero ya no es así</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Hay</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>CRM › Inventory management</source>
        <translation>CRM › Gestión del inventario</translation>
    </message>
    <message>
        <source>The owner of the portal</source>
        <translation>El propietario del portal</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s support</source>
        <translation>El soporte de Bitrix24</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>Continúa a las</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Foreseen from what was read last; the portal was not asked for it.</source>
        <translation>Previsto a partir de lo último leído; no se le pidió al portal.</translation>
    </message>
    <message>
        <source>Bitrix24 does not name the permission. It follows from the action and the type.</source>
        <translation>Bitrix24 no nombra el permiso. Se deduce de la acción y del tipo.</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Quién puede arreglarlo</translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation>Permiso que falta</translation>
    </message>
    <message>
        <source>Where in Bitrix24</source>
        <translation>Dónde en Bitrix24</translation>
    </message>
    <message>
        <source>Changed since review, not sent</source>
        <translation>Modificado desde la revisión, no enviado</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo previsto</translation>
    </message>
    <message>
        <source>Conducting cancelled — answer was lost, checked with portal</source>
        <translation>Contabilización anulada — la respuesta se perdió, comprobado con el portal</translation>
    </message>
    <message>
        <source>Conducted — answer was lost, checked with portal</source>
        <translation>Contabilizado — la respuesta se perdió, comprobado con el portal</translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel</source>
        <translation>No contabilizado, nada que anular</translation>
    </message>
    <message>
        <source>Refused without a reason</source>
        <translation>Rechazado sin motivo</translation>
    </message>
    <message>
        <source>Not started, you stopped the operation</source>
        <translation>No iniciado, usted detuvo la operación</translation>
    </message>
    <message>
        <source>Not started, the journal could not be written</source>
        <translation>No iniciado, no se pudo escribir el diario</translation>
    </message>
    <message>
        <source>Not started, Storekeeper was closed before its turn</source>
        <translation>No iniciado, Storekeeper se cerró antes de su turno</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Not started, the operation ended before its turn</source>
        <translation>No iniciado, la operación terminó antes de su turno</translation>
    </message>
    <message>
        <source>Not started. {reason}</source>
        <translation>No iniciado. {reason}</translation>
    </message>
    <message>
        <source>Unknown: the portal gave no clear answer</source>
        <translation>Desconocido: el portal no dio una respuesta clara</translation>
    </message>
    <message>
        <source>Unknown: the portal does not answer</source>
        <translation>Desconocido: el portal no responde</translation>
    </message>
    <message>
        <source>{unknown}. Checking again in {countdown}</source>
        <translation>{unknown}. Nueva comprobación en {countdown}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Otro estado</translation>
    </message>
    <message>
        <source>{document} is not complete: {count} things need mending.</source>
        <translation>A {document} le falta información: hay {count} cosas que corregir.</translation>
    </message>
    <message>
        <source>{document} is not complete.</source>
        <translation>A {document} le falta información.</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>Le falta información.</translation>
    </message>
    <message>
        <source>{document} has no supplier.</source>
        <translation>{document} no tiene proveedor.</translation>
    </message>
    <message>
        <source>{document} has no lines.</source>
        <translation>{document} no tiene líneas.</translation>
    </message>
    <message>
        <source>{document} has a line without a quantity above zero.</source>
        <translation>{document} tiene una línea sin cantidad mayor que cero.</translation>
    </message>
    <message>
        <source>{document} has a line whose product is missing or was deleted.</source>
        <translation>{document} tiene una línea cuyo producto falta o se eliminó.</translation>
    </message>
    <message>
        <source>{document} has a product of a type that is not kept in stock.</source>
        <translation>{document} tiene un producto de un tipo que no se lleva en existencias.</translation>
    </message>
    <message>
        <source>{document} has a product that needs a barcode per piece.</source>
        <translation>{document} tiene un producto que necesita un código de barras por unidad.</translation>
    </message>
    <message>
        <source>{document} has a line without a warehouse.</source>
        <translation>{document} tiene una línea sin almacén.</translation>
    </message>
    <message>
        <source>{document} names a warehouse that is switched off.</source>
        <translation>{document} nombra un almacén que está desactivado.</translation>
    </message>
    <message>
        <source>{document} names a warehouse that no longer exists.</source>
        <translation>{document} nombra un almacén que ya no existe.</translation>
    </message>
    <message>
        <source>{document} has a line from and to the same warehouse.</source>
        <translation>{document} tiene una línea con el mismo almacén de origen y destino.</translation>
    </message>
    <message>
        <source>{document} has an empty field that Bitrix24 needs filled.</source>
        <translation>{document} tiene vacío un campo que Bitrix24 necesita.</translation>
    </message>
    <message>
        <source>Supplier is missing. A receipt needs one.</source>
        <translation>Falta el proveedor. Una entrada necesita uno.</translation>
    </message>
    <message>
        <source>No lines.</source>
        <translation>Sin líneas.</translation>
    </message>
    <message>
        <source>A line has no quantity above zero.</source>
        <translation>Una línea no tiene cantidad mayor que cero.</translation>
    </message>
    <message>
        <source>A product is missing or was deleted.</source>
        <translation>Un producto falta o se eliminó.</translation>
    </message>
    <message>
        <source>A product is of a type that is not kept in stock.</source>
        <translation>Un producto es de un tipo que no se lleva en existencias.</translation>
    </message>
    <message>
        <source>A product needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>Un producto necesita un código de barras por unidad; termínelo en Bitrix24.</translation>
    </message>
    <message>
        <source>A line has no warehouse.</source>
        <translation>Una línea no tiene almacén.</translation>
    </message>
    <message>
        <source>A warehouse is switched off.</source>
        <translation>Un almacén está desactivado.</translation>
    </message>
    <message>
        <source>A warehouse no longer exists.</source>
        <translation>Un almacén ya no existe.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse.</source>
        <translation>El origen y el destino son el mismo almacén.</translation>
    </message>
    <message>
        <source>A field that Bitrix24 needs is empty.</source>
        <translation>Está vacío un campo que Bitrix24 necesita.</translation>
    </message>
    <message>
        <source>Product {product} was deleted.</source>
        <translation>El producto {product} se eliminó.</translation>
    </message>
    <message>
        <source>{product} is of a type that is not kept in stock.</source>
        <translation>{product} es de un tipo que no se lleva en existencias.</translation>
    </message>
    <message>
        <source>{product} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>{product} necesita un código de barras por unidad; termínelo en Bitrix24.</translation>
    </message>
    <message>
        <source>Warehouse {warehouse} is switched off.</source>
        <translation>El almacén {warehouse} está desactivado.</translation>
    </message>
    <message>
        <source>Warehouse {warehouse} no longer exists.</source>
        <translation>El almacén {warehouse} ya no existe.</translation>
    </message>
    <message>
        <source>Quantity is zero in line {line}.</source>
        <translation>La cantidad es cero en la línea {line}.</translation>
    </message>
    <message>
        <source>The product of line {line} is missing or was deleted.</source>
        <translation>El producto de la línea {line} falta o se eliminó.</translation>
    </message>
    <message>
        <source>The product of line {line} is of a type that is not kept in stock.</source>
        <translation>El producto de la línea {line} es de un tipo que no se lleva en existencias.</translation>
    </message>
    <message>
        <source>Line {line} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>La línea {line} necesita un código de barras por unidad; termínela en Bitrix24.</translation>
    </message>
    <message>
        <source>Line {line} has no warehouse.</source>
        <translation>La línea {line} no tiene almacén.</translation>
    </message>
    <message>
        <source>A warehouse of line {line} is switched off.</source>
        <translation>Un almacén de la línea {line} está desactivado.</translation>
    </message>
    <message>
        <source>A warehouse of line {line} no longer exists.</source>
        <translation>Un almacén de la línea {line} ya no existe.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse in line {line}.</source>
        <translation>El origen y el destino son el mismo almacén en la línea {line}.</translation>
    </message>
    <message>
        <source>Quantity is zero in lines {lines}.</source>
        <translation>La cantidad es cero en las líneas {lines}.</translation>
    </message>
    <message>
        <source>The products of lines {lines} are missing or were deleted.</source>
        <translation>Los productos de las líneas {lines} faltan o se eliminaron.</translation>
    </message>
    <message>
        <source>The products of lines {lines} are of types not kept in stock.</source>
        <translation>Los productos de las líneas {lines} son de tipos que no se llevan en existencias.</translation>
    </message>
    <message>
        <source>Lines {lines} need a barcode per piece; finish them in Bitrix24.</source>
        <translation>Las líneas {lines} necesitan un código de barras por unidad; termínelas en Bitrix24.</translation>
    </message>
    <message>
        <source>Lines {lines} have no warehouse.</source>
        <translation>Las líneas {lines} no tienen almacén.</translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} are switched off.</source>
        <translation>Los almacenes de las líneas {lines} están desactivados.</translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} no longer exist.</source>
        <translation>Los almacenes de las líneas {lines} ya no existen.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse in lines {lines}.</source>
        <translation>El origen y el destino son el mismo almacén en las líneas {lines}.</translation>
    </message>
    <message>
        <source>Nothing was booked by this; the portal was only read.</source>
        <translation>Con esto no se contabilizó nada; solo se leyó el portal.</translation>
    </message>
    <message>
        <source>Nothing was changed by this; the portal was only read.</source>
        <translation>Con esto no se cambió nada; solo se leyó el portal.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you see is what was read last.</source>
        <translation>No se cambió nada. Lo que ve es lo último que se leyó.</translation>
    </message>
    <message>
        <source>Nothing was booked. The portal was not asked for it.</source>
        <translation>No se contabilizó nada. No se le pidió al portal.</translation>
    </message>
    <message>
        <source>Nothing was changed. The portal was not asked for it.</source>
        <translation>No se cambió nada. No se le pidió al portal.</translation>
    </message>
    <message>
        <source>Nothing was booked. The document is still a draft.</source>
        <translation>No se contabilizó nada. El documento sigue siendo un borrador.</translation>
    </message>
    <message>
        <source>Nothing was booked. The document is as it was.</source>
        <translation>No se contabilizó nada. El documento está como estaba.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is still conducted.</source>
        <translation>No cambió nada en las existencias. El documento sigue contabilizado.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is as it was.</source>
        <translation>No cambió nada en las existencias. El documento está como estaba.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>No se contabilizó nada.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock.</source>
        <translation>No cambió nada en las existencias.</translation>
    </message>
    <message>
        <source>The goods may be booked already; it is not known yet.</source>
        <translation>Puede que la mercancía ya esté contabilizada; aún no se sabe.</translation>
    </message>
    <message>
        <source>The goods may be booked back already; it is not known yet.</source>
        <translation>Puede que el movimiento de la mercancía ya se haya revertido; aún no se sabe.</translation>
    </message>
    <message>
        <source>The portal may have carried it out; it is not known yet.</source>
        <translation>Puede que el portal lo haya llevado a cabo; aún no se sabe.</translation>
    </message>
    <message>
        <source>Barcodes can only be given in Bitrix24; finish the document there.</source>
        <translation>Los códigos de barras solo se pueden indicar en Bitrix24; termine allí el documento.</translation>
    </message>
    <message>
        <source>Choose another warehouse in Bitrix24, or have this one switched on, then try again.</source>
        <translation>Elija otro almacén en Bitrix24 o pida que activen este, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Complete the document in Bitrix24, then try again.</source>
        <translation>Complete el documento en Bitrix24 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Have the warehouse switched on again in Bitrix24, then try again.</source>
        <translation>Pida que vuelvan a activar el almacén en Bitrix24 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A conducted document cannot be edited: put right what it names, then try again.</source>
        <translation>Un documento contabilizado no se puede editar: corrija aquello que nombra e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The goods have moved on: cancel the later documents that used them first.</source>
        <translation>La mercancía ya se ha movido: anule antes los documentos posteriores que la usaron.</translation>
    </message>
    <message>
        <source>Move or receive what is missing, or lower the quantity; then try again.</source>
        <translation>Traslade o reciba lo que falta, o reduzca la cantidad; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Move or receive {missing} at {warehouse}, or lower the quantity; then try again.</source>
        <translation>Traslade o reciba {missing} en {warehouse}, o reduzca la cantidad; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Move or receive {missing} more, or lower the quantity; then try again.</source>
        <translation>Traslade o reciba {missing} más, o reduzca la cantidad; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A Bitrix24 administrator, or whoever manages inventory access</source>
        <translation>Un administrador de Bitrix24 o quien gestione el acceso al inventario</translation>
    </message>
    <message>
        <source>CRM › Settings › Inventory access permissions</source>
        <translation>CRM › Configuraciones › Permisos de acceso al inventario</translation>
    </message>
    <message>
        <source>Open your role, switch on “{permission}”</source>
        <translation>Abra su rol y active “{permission}”</translation>
    </message>
    <message>
        <source>Open your role, section {kind}, switch on “{permission}”</source>
        <translation>Abra su rol, sección {kind}, y active “{permission}”</translation>
    </message>
    <message>
        <source>Developer resources › Integrations</source>
        <translation>Recursos para desarrolladores › Integraciones</translation>
    </message>
    <message>
        <source>Please let my Bitrix24 account use Storekeeper.</source>
        <translation>Por favor, permita que mi cuenta de Bitrix24 use Storekeeper.</translation>
    </message>
    <message>
        <source>Please switch on inventory management in our Bitrix24 portal.</source>
        <translation>Por favor, active la gestión del inventario en nuestro portal Bitrix24.</translation>
    </message>
    <message>
        <source>Our Bitrix24 plan does not include REST for inventory management.</source>
        <translation>Nuestro plan de Bitrix24 no incluye REST para la gestión del inventario.</translation>
    </message>
    <message>
        <source>Please check the inventory permissions of my role.
{page}</source>
        <translation>Por favor, compruebe los permisos de inventario de mi rol.
{page}</translation>
    </message>
    <message>
        <source>Please give my role the permission “{permission}”.
{page}</source>
        <translation>Por favor, dé a mi rol el permiso “{permission}”.
{page}</translation>
    </message>
    <message>
        <source>Please add the missing scope to my webhook.
{page}</source>
        <translation>Por favor, añada a mi webhook el ámbito que falta.
{page}</translation>
    </message>
    <message>
        <source>Please add the scope “{scope}” to my webhook.
{page}</source>
        <translation>Por favor, añada a mi webhook el ámbito “{scope}”.
{page}</translation>
    </message>
    <message>
        <source>Your role may not view inventory documents.</source>
        <translation>Su rol no puede ver documentos de inventario.</translation>
    </message>
    <message>
        <source>Your role may not view {document}.</source>
        <translation>Su rol no puede ver {document}.</translation>
    </message>
    <message>
        <source>Your role may not change {document}.</source>
        <translation>Su rol no puede modificar {document}.</translation>
    </message>
    <message>
        <source>Your role may not conduct {document}.</source>
        <translation>Su rol no puede contabilizar {document}.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of {document}.</source>
        <translation>Su rol no puede anular la contabilización de {document}.</translation>
    </message>
    <message>
        <source>Your role may not delete {document}.</source>
        <translation>Su rol no puede eliminar {document}.</translation>
    </message>
    <message>
        <source>Your role does not allow this in Bitrix24.</source>
        <translation>Su rol no permite esto en Bitrix24.</translation>
    </message>
    <message>
        <source>This access still has to be confirmed in Bitrix24.</source>
        <translation>Este acceso aún se tiene que confirmar en Bitrix24.</translation>
    </message>
    <message>
        <source>This access was turned down in Bitrix24.</source>
        <translation>Este acceso se denegó en Bitrix24.</translation>
    </message>
    <message>
        <source>Your account may not use this connection.</source>
        <translation>Su cuenta no puede usar esta conexión.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct receipts.</source>
        <translation>No se ha contabilizado {document}: su rol no puede contabilizar entradas.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct adjustments.</source>
        <translation>No se ha contabilizado {document}: su rol no puede contabilizar ajustes.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct transfers.</source>
        <translation>No se ha contabilizado {document}: su rol no puede contabilizar traslados.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct returns.</source>
        <translation>No se ha contabilizado {document}: su rol no puede contabilizar devoluciones.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct write-offs.</source>
        <translation>No se ha contabilizado {document}: su rol no puede contabilizar bajas.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of receipts.</source>
        <translation>{document} queda como está: su rol no puede anular la contabilización de entradas.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of adjustments.</source>
        <translation>{document} queda como está: su rol no puede anular la contabilización de ajustes.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of transfers.</source>
        <translation>{document} queda como está: su rol no puede anular la contabilización de traslados.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of returns.</source>
        <translation>{document} queda como está: su rol no puede anular la contabilización de devoluciones.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of write-offs.</source>
        <translation>{document} queda como está: su rol no puede anular la contabilización de bajas.</translation>
    </message>
    <message>
        <source>Your role may not conduct receipts.</source>
        <translation>Su rol no puede contabilizar entradas.</translation>
    </message>
    <message>
        <source>Your role may not conduct adjustments.</source>
        <translation>Su rol no puede contabilizar ajustes.</translation>
    </message>
    <message>
        <source>Your role may not conduct transfers.</source>
        <translation>Su rol no puede contabilizar traslados.</translation>
    </message>
    <message>
        <source>Your role may not conduct returns.</source>
        <translation>Su rol no puede contabilizar devoluciones.</translation>
    </message>
    <message>
        <source>Your role may not conduct write-offs.</source>
        <translation>Su rol no puede contabilizar bajas.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of receipts.</source>
        <translation>Su rol no puede anular la contabilización de entradas.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of adjustments.</source>
        <translation>Su rol no puede anular la contabilización de ajustes.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of transfers.</source>
        <translation>Su rol no puede anular la contabilización de traslados.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of returns.</source>
        <translation>Su rol no puede anular la contabilización de devoluciones.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of write-offs.</source>
        <translation>Su rol no puede anular la contabilización de bajas.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Create and edit</source>
        <translation>Crear y editar</translation>
    </message>
    <message>
        <source>Process document</source>
        <translation>Procesar los objetos del inventario</translation>
    </message>
    <message>
        <source>Cancel processing</source>
        <translation>Cancelar el procesamiento</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>View and select warehouses</source>
        <translation>Ver y seleccionar almacenes</translation>
    </message>
    <message>
        <source>There is too little stock.</source>
        <translation>No hay existencias suficientes.</translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product}: {needed} needed, {there} there.</source>
        <translation>A {document} le faltan {missing} de {product}: se necesitan {needed}, hay {there}.</translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation>A {document} le faltan {missing} de {product} en {warehouse}: se necesitan {needed}, hay {there}.</translation>
    </message>
    <message>
        <source>Short {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation>Faltan {missing} de {product} en {warehouse}: se necesitan {needed}, hay {there}.</translation>
    </message>
    <message>
        <source>Short {missing} of {product}: {needed} needed, {there} there.</source>
        <translation>Faltan {missing} de {product}: se necesitan {needed}, hay {there}.</translation>
    </message>
    <message>
        <source>There is too little of {product} at {warehouse}.</source>
        <translation>No hay suficiente {product} en {warehouse}.</translation>
    </message>
    <message>
        <source>There is too little of {product}.</source>
        <translation>No hay suficiente {product}.</translation>
    </message>
    <message>
        <source>There is too little stock for {document}.</source>
        <translation>No hay existencias suficientes para {document}.</translation>
    </message>
    <message>
        <source>The status of {document} does not allow this.</source>
        <translation>El estado de {document} no permite esto.</translation>
    </message>
    <message>
        <source>{document} is already conducted.</source>
        <translation>Ya se contabilizó {document}.</translation>
    </message>
    <message>
        <source>{document} is conducted, which does not allow this.</source>
        <translation>El estado de {document} es Contabilizado, y eso no permite hacerlo.</translation>
    </message>
    <message>
        <source>{document} is not conducted, which does not allow this.</source>
        <translation>El estado de {document} no es Contabilizado, y eso no permite hacerlo.</translation>
    </message>
    <message>
        <source>{document}: nothing to cancel, it is no longer conducted.</source>
        <translation>{document}: nada que anular, su estado ya no es Contabilizado.</translation>
    </message>
    <message>
        <source>{document} is not conducted, so there is nothing to cancel.</source>
        <translation>El estado de {document} no es Contabilizado, así que no hay nada que anular.</translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel.</source>
        <translation>No contabilizado, nada que anular.</translation>
    </message>
    <message>
        <source>Its status does not allow this.</source>
        <translation>Su estado no permite esto.</translation>
    </message>
    <message>
        <source>Already conducted by {person} {when}</source>
        <translation>Ya contabilizado por {person}, {when}</translation>
    </message>
    <message>
        <source>Already conducted by {person}</source>
        <translation>Ya contabilizado por {person}</translation>
    </message>
    <message>
        <source>Already conducted {when}</source>
        <translation>Ya contabilizado, {when}</translation>
    </message>
    <message>
        <source>Already conducted</source>
        <translation>Ya contabilizado</translation>
    </message>
    <message>
        <source>Already cancelled by {person} {when}</source>
        <translation>Ya anulado por {person}, {when}</translation>
    </message>
    <message>
        <source>Already cancelled by {person}</source>
        <translation>Ya anulado por {person}</translation>
    </message>
    <message>
        <source>Already cancelled {when}</source>
        <translation>Ya anulado, {when}</translation>
    </message>
    <message>
        <source>Already cancelled</source>
        <translation>Ya anulado</translation>
    </message>
    <message>
        <source>{status} by {person}, {when}</source>
        <translation>{status} por {person}, {when}</translation>
    </message>
    <message>
        <source>{status} by {person}</source>
        <translation>{status} por {person}</translation>
    </message>
    <message>
        <source>{status}, {when}</source>
        <translation>{status}, {when}</translation>
    </message>
    <message>
        <source>Something came between Storekeeper and the portal.</source>
        <translation>Algo se interpuso entre Storekeeper y el portal.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation>El certificado del portal no es de confianza.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>El portal no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>Another page answered in the portal&apos;s place.</source>
        <translation>Otra página respondió en lugar del portal.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer is too large to be read.</source>
        <translation>La respuesta del portal es demasiado grande para leerla.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer could not be read.</source>
        <translation>La respuesta del portal no se pudo leer.</translation>
    </message>
    <message>
        <source>The portal&apos;s address was not found in the network.</source>
        <translation>La dirección del portal no se encontró en la red.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the portal&apos;s address.</source>
        <translation>Nada acepta conexiones en la dirección del portal.</translation>
    </message>
    <message>
        <source>No connection to the portal came about in time.</source>
        <translation>No se estableció a tiempo la conexión con el portal.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let Storekeeper through.</source>
        <translation>El proxy de esta red no dejó pasar a Storekeeper.</translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation>No hay conexión con el portal.</translation>
    </message>
    <message>
        <source>The portal does not accept this connection any more.</source>
        <translation>El portal ya no acepta esta conexión.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Su inicio de sesión ha caducado.</translation>
    </message>
    <message>
        <source>Your role may not use a warehouse of {document}.</source>
        <translation>Su rol no puede usar un almacén de {document}.</translation>
    </message>
    <message>
        <source>This connection has no access to the catalogue.</source>
        <translation>Esta conexión no tiene acceso al catálogo.</translation>
    </message>
    <message>
        <source>This connection has no access to the CRM.</source>
        <translation>Esta conexión no tiene acceso al CRM.</translation>
    </message>
    <message>
        <source>This connection has no access to people&apos;s names.</source>
        <translation>Esta conexión no tiene acceso a los nombres de las personas.</translation>
    </message>
    <message>
        <source>This connection has no access to what was asked for.</source>
        <translation>Esta conexión no tiene acceso a lo solicitado.</translation>
    </message>
    <message>
        <source>What was asked for is not in Bitrix24.</source>
        <translation>Lo solicitado no está en Bitrix24.</translation>
    </message>
    <message>
        <source>{document} is no longer in Bitrix24.</source>
        <translation>{document} ya no está en Bitrix24.</translation>
    </message>
    <message>
        <source>Bitrix24 turned {document} down for its own reason.</source>
        <translation>Bitrix24 denegó {document} por motivos propios.</translation>
    </message>
    <message>
        <source>Inventory management is switched off in the portal.</source>
        <translation>La gestión del inventario está desactivada en el portal.</translation>
    </message>
    <message>
        <source>The portal&apos;s plan does not include this.</source>
        <translation>El plan del portal no incluye esto.</translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation>Las existencias de este portal se llevan en 1C.</translation>
    </message>
    <message>
        <source>Bitrix24 takes no more questions of this kind for now.</source>
        <translation>Bitrix24 no acepta por ahora más consultas de este tipo.</translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation>Bitrix24 pide ir más despacio.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked programs from this portal.</source>
        <translation>Bitrix24 ha bloqueado los programas de este portal.</translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation>Este portal se cerró o se eliminó.</translation>
    </message>
    <message>
        <source>The portal has moved to another address.</source>
        <translation>El portal se ha trasladado a otra dirección.</translation>
    </message>
    <message>
        <source>The portal broke down while it was working on this.</source>
        <translation>El portal falló mientras trabajaba en esto.</translation>
    </message>
    <message>
        <source>This portal does not have a function that Storekeeper needs.</source>
        <translation>Este portal no tiene una función que Storekeeper necesita.</translation>
    </message>
    <message>
        <source>The portal did not understand what Storekeeper asked.</source>
        <translation>El portal no entendió lo que pidió Storekeeper.</translation>
    </message>
    <message>
        <source>The portal gave a reason that Storekeeper does not know yet.</source>
        <translation>El portal dio un motivo que Storekeeper aún no conoce.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Recent problems</source>
        <translation>Problemas recientes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>The chosen problem in full</source>
        <translation>El problema elegido, completo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>A report holds this list, the log, versions and settings; passwords and addresses with passwords are masked. It is sent to nobody: you save it and read it first.</source>
        <translation>El informe contiene esta lista, el registro, las versiones y la configuración; las contraseñas y las direcciones con contraseña se ocultan. No se envía a nadie: usted lo guarda y lo lee antes.</translation>
    </message>
    <message>
        <source>Since Storekeeper was started this went wrong. The program went on.</source>
        <translation>Desde que se inició Storekeeper ha fallado esto. El programa siguió adelante.</translation>
    </message>
    <message>
        <source>Nothing went wrong since Storekeeper was started.</source>
        <translation>Nada ha fallado desde que se inició Storekeeper.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>{kind}: {sentence}</source>
        <translation>{kind}: {sentence}</translation>
    </message>
    <message>
        <source>Storekeeper report</source>
        <translation>Informe de Storekeeper</translation>
    </message>
</context>
<context>
    <name>ProblemsWindow</name>
    <message>
        <source>Recent problems</source>
        <translation>Problemas recientes</translation>
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
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>What happened, in your own words</source>
        <translation>Qué ocurrió, en sus propias palabras</translation>
    </message>
    <message>
        <source>Add the reason to the document&apos;s comment</source>
        <translation>Añadir el motivo al comentario del documento</translation>
    </message>
    <message>
        <source>{when}: conducting cancelled. {reason}</source>
        <translation>{when}: contabilización anulada. {reason}</translation>
    </message>
    <message>
        <source>{when}, {person}: conducting cancelled. {reason}</source>
        <translation>{when}, {person}: contabilización anulada. {reason}</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>Say in your own words what happened</source>
        <translation>Diga en sus propias palabras qué ocurrió</translation>
    </message>
    <message>
        <source>The comment stays as it is until a reason is given.</source>
        <translation>El comentario queda como está hasta que se indique un motivo.</translation>
    </message>
    <message>
        <source>The comment would be too long; the reason stays in Activity only.</source>
        <translation>El comentario sería demasiado largo; el motivo queda solo en Actividad.</translation>
    </message>
    <message>
        <source>The comment of {count} documents would be too long; there the reason stays in Activity only.</source>
        <translation>El comentario de {count} documentos sería demasiado largo; en ellos el motivo queda solo en Actividad.</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>“{line}”</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Wrong quantity</source>
        <translation>Cantidad incorrecta</translation>
    </message>
    <message>
        <source>Wrong warehouse</source>
        <translation>Almacén incorrecto</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Producto incorrecto</translation>
    </message>
    <message>
        <source>Wrong supplier or price</source>
        <translation>Proveedor o precio incorrecto</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Introducido dos veces</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Mercancía devuelta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Offered when conducting is cancelled; the one you gave last stands first, and “Other” is always there.</source>
        <translation>Se ofrecen al anular una contabilización; el último que usted indicó aparece primero, y “Otro” está siempre.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nuevo motivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There are {number} reasons already.</source>
        <translation>Ya hay {number} motivos.</translation>
    </message>
    <message>
        <source>“{reason}” was deleted.</source>
        <translation>“{reason}” se ha eliminado.</translation>
    </message>
    <message>
        <source>“{reason}” is there already.</source>
        <translation>“{reason}” ya está en la lista.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation>{title} – Storekeeper</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What it means for the goods</source>
        <translation>Qué significa para la mercancía</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Portal&apos;s exact words</source>
        <translation>Palabras exactas del portal</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Mostrar líneas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Abrir en Bitrix24</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Conectar de nuevo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copiar solicitud</translation>
    </message>
</context>
<context>
    <name>ResultFoot</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Retry refused</source>
        <translation>Reintentar rechazados</translation>
    </message>
    <message>
        <source>Select in list</source>
        <translation>Seleccionar en la lista</translation>
    </message>
    <message>
        <source>Selects the marked documents in the list; with none or one marked, those that were refused or are unknown, else all.</source>
        <translation>Selecciona en la lista los documentos marcados; si hay uno o ninguno marcado, los rechazados o desconocidos, y si no los hay, todos.</translation>
    </message>
    <message>
        <source>Read the unknown documents back from the portal.</source>
        <translation>Vuelve a leer del portal los documentos desconocidos.</translation>
    </message>
    <message>
        <source>Start the rest</source>
        <translation>Iniciar el resto</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>Reintentar lo no hecho</translation>
    </message>
    <message>
        <source>The operation is still running.</source>
        <translation>La operación sigue en marcha.</translation>
    </message>
    <message>
        <source>Opens the review with these documents; nothing is sent yet.</source>
        <translation>Abre la revisión con estos documentos; aún no se envía nada.</translation>
    </message>
    <message>
        <source>Asking again would change nothing for what was refused.</source>
        <translation>Pedirlo otra vez no cambiaría nada para lo rechazado.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>No se rechazó nada.</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>About this operation</source>
        <translation>Sobre esta operación</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulados</translation>
    </message>
    <message>
        <source>conducted</source>
        <translation>contabilizados</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocidos</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciados</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} documento</numerusform>
            <numerusform>{count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, {day}, since {start}, by {person}.</source>
        <translation>{documents}, {day}, desde {start}, por {person}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, since {start}.</source>
        <translation>{documents}, {day}, desde {start}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, {start} to {end}, by {person}.</source>
        <translation>{documents}, {day}, {start} a {end}, por {person}.</translation>
    </message>
    <message>
        <source>{documents}, {day}, {start} to {end}.</source>
        <translation>{documents}, {day}, {start} a {end}.</translation>
    </message>
    <message>
        <source>One was not conducted any more.</source>
        <translation>Uno ya no estaba contabilizado.</translation>
    </message>
    <message>
        <source>One was already conducted.</source>
        <translation>Uno ya estaba contabilizado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} were not conducted any more.</source>
        <translation>
            <numerusform>{count} ya no estaba contabilizado.</numerusform>
            <numerusform>{count} ya no estaban contabilizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were already conducted.</source>
        <translation>
            <numerusform>{count} ya estaba contabilizado.</numerusform>
            <numerusform>{count} ya estaban contabilizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer was lost and checked.</source>
        <translation>Una respuesta se perdió y se comprobó.</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers were lost and checked.</source>
        <translation>
            <numerusform>{count} respuesta se perdió y se comprobó.</numerusform>
            <numerusform>{count} respuestas se perdieron y se comprobaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is still waiting or under way.</source>
        <translation>Uno sigue en espera o en curso.</translation>
    </message>
    <message numerus="yes">
        <source>{count} are still waiting or under way.</source>
        <translation>
            <numerusform>{count} sigue en espera o en curso.</numerusform>
            <numerusform>{count} siguen en espera o en curso.</numerusform>
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
        <translation>Se ha contabilizado {document}.</translation>
    </message>
    <message>
        <source>Conducting of {document} is cancelled.</source>
        <translation>Se ha anulado la contabilización de {document}.</translation>
    </message>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Como libro de Excel…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>The journal cannot be read: {path}</source>
        <translation>No se puede leer el diario: {path}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>change {change}</source>
        <translation>cambio {change}</translation>
    </message>
    <message>
        <source>have {have}, change {change}, after {after}</source>
        <translation>hay {have}, cambio {change}, después {after}</translation>
    </message>
    <message>
        <source>Short {short}, see {document}</source>
        <translation>Faltan {short}, véase {document}</translation>
    </message>
    <message>
        <source>{times}, see {document}</source>
        <translation>{times}, véase {document}</translation>
    </message>
    <message>
        <source>Was {before} before</source>
        <translation>Antes era {before}</translation>
    </message>
    <message>
        <source>How much is there is not known</source>
        <translation>No se sabe cuánto hay</translation>
    </message>
    <message>
        <source>{count} are reserved</source>
        <translation>{count} en reserva</translation>
    </message>
    <message>
        <source>{count} moved on</source>
        <translation>Ya han salido {count}</translation>
    </message>
    <message>
        <source>Enough only after {document}</source>
        <translation>Suficiente solo después de {document}</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Producto {number}</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Almacén {number}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Se rechazará</translation>
    </message>
    <message>
        <source>Too little stock</source>
        <translation>Existencias insuficientes</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>1 document, at the end of the order</source>
        <translation>1 documento, al final del orden</translation>
    </message>
    <message>
        <source>{count} documents, at the end of the order</source>
        <translation>{count} documentos, al final del orden</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Se envía igualmente</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>after {documents}</source>
        <translation>después de {documents}</translation>
    </message>
    <message>
        <source>reserved stock</source>
        <translation>existencias reservadas</translation>
    </message>
    <message>
        <source>used later by {documents}</source>
        <translation>usado después por {documents}</translation>
    </message>
    <message>
        <source>{documents} +{count}</source>
        <translation>{documents} +{count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct receipts ({time}): it may again.</source>
        <translation>El portal no le permitió contabilizar entradas ({time}): puede volver a ocurrir.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct adjustments ({time}): it may again.</source>
        <translation>El portal no le permitió contabilizar ajustes ({time}): puede volver a ocurrir.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct transfers ({time}): it may again.</source>
        <translation>El portal no le permitió contabilizar traslados ({time}): puede volver a ocurrir.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct write-offs ({time}): it may again.</source>
        <translation>El portal no le permitió contabilizar bajas ({time}): puede volver a ocurrir.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct returns ({time}): it may again.</source>
        <translation>El portal no le permitió contabilizar devoluciones ({time}): puede volver a ocurrir.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel receipts ({time}): it may again.</source>
        <translation>El portal no le permitió anular entradas ({time}): puede volver a ocurrir.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel adjustments ({time}): it may again.</source>
        <translation>El portal no le permitió anular ajustes ({time}): puede volver a ocurrir.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel transfers ({time}): it may again.</source>
        <translation>El portal no le permitió anular traslados ({time}): puede volver a ocurrir.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel write-offs ({time}): it may again.</source>
        <translation>El portal no le permitió anular bajas ({time}): puede volver a ocurrir.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel returns ({time}): it may again.</source>
        <translation>El portal no le permitió anular devoluciones ({time}): puede volver a ocurrir.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for the selected documents</source>
        <translation>Más opciones para los documentos seleccionados</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read documents and stock again</source>
        <translation>Leer de nuevo los documentos y las existencias</translation>
    </message>
    <message>
        <source>Reading documents and stock…</source>
        <translation>Leyendo documentos y existencias…</translation>
    </message>
    <message>
        <source>1 document has changed since the last reading; it is marked.</source>
        <translation>1 documento ha cambiado desde la última lectura; está marcado.</translation>
    </message>
    <message>
        <source>{count} documents have changed since the last reading; all are marked.</source>
        <translation>{count} documentos han cambiado desde la última lectura; todos están marcados.</translation>
    </message>
    <message>
        <source>1 balance has changed since the last reading; it is marked.</source>
        <translation>1 saldo ha cambiado desde la última lectura; está marcado.</translation>
    </message>
    <message>
        <source>{count} balances have changed since the last reading; all are marked.</source>
        <translation>{count} saldos han cambiado desde la última lectura; todos están marcados.</translation>
    </message>
    <message>
        <source>Documents and balances have changed since the last reading ({documents} and {balances}); all are marked.</source>
        <translation>Han cambiado documentos y saldos desde la última lectura ({documents} y {balances}); todos están marcados.</translation>
    </message>
    <message>
        <source>Lines and stock read at {time}</source>
        <translation>Líneas y existencias leídas a las {time}</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Leído a las {time}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Send although stock is short</source>
        <translation>Enviar aunque falten existencias</translation>
    </message>
    <message>
        <source>Do not send while stock is short</source>
        <translation>No enviar mientras falten existencias</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Abrir en Bitrix24</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Detener después de este</translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation>Se detiene después de este: el documento en curso recibe su respuesta.</translation>
    </message>
    <message>
        <source>Portal limit reached, continues in {countdown}</source>
        <translation>Límite del portal alcanzado, continúa en {countdown}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stopping after the document under way</source>
        <translation>Se detiene tras el documento en curso</translation>
    </message>
    <message>
        <source>Stopping after {document}</source>
        <translation>Se detiene tras {document}</translation>
    </message>
    <message numerus="yes">
        <source>{count} operations</source>
        <translation>
            <numerusform>{count} operación</numerusform>
            <numerusform>{count} operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, open Activity</source>
        <translation>{text}, abrir Actividad</translation>
    </message>
    <message>
        <source>{refused}, show the result</source>
        <translation>{refused}, mostrar el resultado</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>One after the other</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>Storekeeper sends one change at a time to a portal. The next document waits until the portal has answered for the one before, so a document is never conducted on stock that another one is just taking.</source>
        <translation>Storekeeper envía a un portal un cambio cada vez. El documento siguiente espera hasta que el portal ha respondido por el anterior, así que un documento nunca se contabiliza con existencias que otro está tomando en ese momento.</translation>
    </message>
    <message>
        <source>Written down first</source>
        <translation>Primero se anota</translation>
    </message>
    <message>
        <source>Before a request leaves, the journal on this computer holds what is asked, by whom, when and why, and it has reached the disk. A power cut cannot take away the knowledge that something was asked.</source>
        <translation>Antes de que salga una petición, el diario de este equipo contiene qué se pide, quién, cuándo y por qué, y ya está en el disco. Un corte de luz no puede borrar el hecho de que se pidió algo.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Se vuelve a leer</translation>
    </message>
    <message>
        <source>After every change the document is read from the portal again. What you see is what the portal says, not what we hoped for.</source>
        <translation>Después de cada cambio se vuelve a leer el documento del portal. Lo que ve es lo que dice el portal, no lo que esperábamos.</translation>
    </message>
    <message>
        <source>Never twice</source>
        <translation>Nunca dos veces</translation>
    </message>
    <message>
        <source>If an answer is lost, the request is not simply sent again. The document is read until it is certain what became of it. Until then it is shown as Unknown and cannot be chosen for another change.</source>
        <translation>Si se pierde una respuesta, la petición no se envía otra vez sin más. Se lee el documento hasta que es seguro qué pasó con él. Hasta entonces se muestra como Desconocido y no se puede elegir para otro cambio.</translation>
    </message>
    <message>
        <source>Only what you reviewed</source>
        <translation>Solo lo que usted revisó</translation>
    </message>
    <message>
        <source>A document that somebody has changed since you reviewed it is not sent. It comes back as “Changed since review”.</source>
        <translation>Un documento que alguien ha modificado desde que usted lo revisó no se envía. Vuelve como “Modificado desde la revisión”.</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Nada por sí solo</translation>
    </message>
    <message>
        <source>Nothing waits to be sent when the connection comes back, and after an interruption nothing goes on until you say so.</source>
        <translation>Nada espera para enviarse cuando vuelve la conexión, y tras una interrupción nada continúa hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop lets the document under way finish. Those that were not sent are not started, and the result says which.</source>
        <translation>Detener deja terminar el documento en curso. Los que no se enviaron no se inician, y el resultado dice cuáles son.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” cannot be written in {folder}: you may not change files there.</source>
        <translation>No se puede escribir “{name}” en {folder}: allí no puede modificar archivos.</translation>
    </message>
    <message>
        <source>“{name}” does not fit: the disk of {folder} is full.</source>
        <translation>“{name}” no cabe: el disco de {folder} está lleno.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, or save under another name.</source>
        <translation>“{name}” está abierto en otro programa. Ciérrelo allí o guarde con otro nombre.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation>La carpeta {folder} ya no existe.</translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so many rows. Save as CSV, or narrow the list.</source>
        <translation>Una hoja de Excel no admite tantas filas. Guarde como CSV o reduzca la lista.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation>No se pudo escribir “{name}” en {folder}.</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>Guardar “{title}”</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation>Configuración de Storekeeper (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation>Vistas de Storekeeper (*.views)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>“{name}” ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>What it holds now will be lost.</source>
        <translation>Se perderá lo que contiene ahora.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Elegir otro nombre…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ScanBoard</name>
    <message>
        <source>Scan mode</source>
        <translation>Modo de escaneo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close scan mode</source>
        <translation>Cerrar el modo de escaneo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Scan a document</source>
        <translation>Escanee un documento</translation>
    </message>
    <message>
        <source>or a product, to see the documents that contain it</source>
        <translation>o un producto, para ver los documentos que lo contienen</translation>
    </message>
    <message>
        <source>Selected documents: {count}</source>
        <translation>Documentos seleccionados: {count}</translation>
    </message>
    <message>
        <source>No document is selected yet.</source>
        <translation>Aún no hay ningún documento seleccionado.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Number, title, product, supplier</source>
        <translation>Número, título, producto, proveedor</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Buscar documentos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Inventory management</source>
        <translation>Gestión del inventario</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Works with a limit</source>
        <translation>Funciona con un límite</translation>
    </message>
    <message>
        <source>Stops the connection</source>
        <translation>Impide la conexión</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} responde</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Trusted by the CA file you chose; the connection is encrypted</source>
        <translation>De confianza según el archivo de CA que eligió; la conexión está cifrada</translation>
    </message>
    <message>
        <source>Trusted; the connection is encrypted</source>
        <translation>De confianza; la conexión está cifrada</translation>
    </message>
    <message>
        <source>Not needed: the portal is on this computer</source>
        <translation>No hace falta: el portal está en este equipo</translation>
    </message>
    <message>
        <source>Signed in as {name}, administrator</source>
        <translation>Sesión iniciada como {name}, administrador</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Sesión iniciada como {name}</translation>
    </message>
    <message>
        <source>Granted: documents, stock and warehouses can be read</source>
        <translation>Concedido: se pueden leer documentos, existencias y almacenes</translation>
    </message>
    <message>
        <source>Missing: without it Storekeeper can read nothing</source>
        <translation>Falta: sin él, Storekeeper no puede leer nada</translation>
    </message>
    <message>
        <source>Granted: supplier names are shown</source>
        <translation>Concedido: se muestran los nombres de los proveedores</translation>
    </message>
    <message>
        <source>Missing: supplier names are not shown</source>
        <translation>Falta: no se muestran los nombres de los proveedores</translation>
    </message>
    <message>
        <source>Granted: names of colleagues are shown</source>
        <translation>Concedido: se muestran los nombres de los compañeros</translation>
    </message>
    <message>
        <source>Missing: colleagues are shown by their numbers</source>
        <translation>Falta: los compañeros se muestran por sus números</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this application, add “{scope}” under Assign permissions, save, then sign in again.</source>
        <translation>En Bitrix24 abra Recursos para desarrolladores › Integraciones, edite esta aplicación, añada “{scope}” en Asignar permisos, guarde e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this webhook, add “{scope}” under Assign permissions, save, then test again.</source>
        <translation>En Bitrix24 abra Recursos para desarrolladores › Integraciones, edite este webhook, añada “{scope}” en Asignar permisos, guarde y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Inventory management is switched off.</source>
        <translation>La gestión del inventario está desactivada.</translation>
    </message>
    <message>
        <source>In Bitrix24 open CRM › Inventory management and switch it on, or ask an administrator to. Then test again.</source>
        <translation>En Bitrix24 abra CRM › Gestión del inventario y actívela, o pídaselo a un administrador. Después pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Reading, conducting and cancelling are offered</source>
        <translation>Se ofrece leer, contabilizar y anular</translation>
    </message>
    <message>
        <source>Update the portal&apos;s Commercial catalog module. Missing: {names}.</source>
        <translation>Actualice el módulo Catálogo comercial del portal. Faltan: {names}.</translation>
    </message>
    <message>
        <source>This portal does not offer the list of documents.</source>
        <translation>Este portal no ofrece la lista de documentos.</translation>
    </message>
    <message>
        <source>Documents are shown, but not everything can be done</source>
        <translation>Los documentos se muestran, pero no se puede hacer todo</translation>
    </message>
    <message>
        <source>The list answers, first {count} documents read</source>
        <translation>La lista responde, leídos los primeros {count} documentos</translation>
    </message>
    <message>
        <source>The list answers, and is empty</source>
        <translation>La lista responde y está vacía</translation>
    </message>
    <message>
        <source>If there are documents, your role may lack the right “View”: CRM › Settings › Inventory access permissions.</source>
        <translation>Si hay documentos, puede que a su rol le falte el permiso “Ver”: CRM › Configuraciones › Permisos de acceso al inventario.</translation>
    </message>
    <message>
        <source>The list answers, {count} documents read</source>
        <translation>La lista responde, {count} documentos leídos</translation>
    </message>
    <message>
        <source>This computer and the portal agree</source>
        <translation>Este equipo y el portal coinciden</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min ahead of the portal&apos;s</source>
        <translation>El reloj de este equipo va {minutes} min adelantado respecto al del portal</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min behind the portal&apos;s</source>
        <translation>El reloj de este equipo va {minutes} min atrasado respecto al del portal</translation>
    </message>
    <message>
        <source>Times of documents come from the portal and stay right; “today” may not. Set this computer&apos;s clock by the network.</source>
        <translation>Las horas de los documentos vienen del portal y son correctas; “hoy” puede que no. Ponga en hora el reloj de este equipo por la red.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation>El certificado del portal no es de confianza.</translation>
    </message>
    <message>
        <source>If your company signs its own certificates, choose its CA file; your administrator has it. Otherwise somebody may be listening in: do not go on.</source>
        <translation>Si su empresa firma sus propios certificados, elija su archivo de CA; lo tiene su administrador. Si no es así, puede que alguien esté escuchando: no continúe.</translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan.</source>
        <translation>REST no está en el plan del portal.</translation>
    </message>
    <message>
        <source>Webhooks and applications need a commercial plan of Bitrix24.</source>
        <translation>Los webhooks y las aplicaciones necesitan un plan comercial de Bitrix24.</translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation>Las existencias de este portal se llevan en 1C.</translation>
    </message>
    <message>
        <source>Its documents are made and conducted there, not in Bitrix24.</source>
        <translation>Sus documentos se crean y contabilizan allí, no en Bitrix24.</translation>
    </message>
    <message>
        <source>The portal has moved to {host}.</source>
        <translation>El portal se ha trasladado a {host}.</translation>
    </message>
    <message>
        <source>Nothing secret was sent there. If your portal was renamed, paste its new address.</source>
        <translation>No se envió allí nada secreto. Si su portal cambió de nombre, pegue la dirección nueva.</translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation>Este portal se cerró o se eliminó.</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked this portal&apos;s REST interface.</source>
        <translation>Bitrix24 ha bloqueado la interfaz REST de este portal.</translation>
    </message>
    <message>
        <source>Only the support of Bitrix24 can lift that.</source>
        <translation>Solo el soporte de Bitrix24 puede levantarlo.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Falta un permiso.</translation>
    </message>
    <message>
        <source>No portal answers at this address.</source>
        <translation>Ningún portal responde en esta dirección.</translation>
    </message>
    <message>
        <source>Something else does: a web page or a sign-in page of the network. Copy the address again, and check that a browser opens the portal.</source>
        <translation>Responde otra cosa: una página web o una página de acceso a la red. Copie de nuevo la dirección y compruebe que un navegador abre el portal.</translation>
    </message>
    <message>
        <source>The portal did not answer this question.</source>
        <translation>El portal no respondió a esta pregunta.</translation>
    </message>
    <message>
        <source>It may be busy or under maintenance. Test again in a minute.</source>
        <translation>Puede que esté ocupado o en mantenimiento. Pruebe de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The name was not found. Check how it is spelt, and the network.</source>
        <translation>El nombre no se encontró. Compruebe cómo está escrito, y la red.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the address, and whether the portal is running.</source>
        <translation>Allí no responde nada. Compruebe la dirección y si el portal está en marcha.</translation>
    </message>
    <message>
        <source>There was no answer in time. Check the network, the firewall or the VPN.</source>
        <translation>No hubo respuesta a tiempo. Compruebe la red, el cortafuegos o la VPN.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy did not let it through. Check the proxy settings.</source>
        <translation>El proxy del sistema no lo dejó pasar. Compruebe la configuración del proxy.</translation>
    </message>
    <message>
        <source>Check the network, then test again.</source>
        <translation>Compruebe la red y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in any more.</source>
        <translation>El portal ya no acepta este inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in again with the browser.</source>
        <translation>Inicie sesión de nuevo con el navegador.</translation>
    </message>
    <message>
        <source>This address was revoked or mistyped.</source>
        <translation>Esta dirección se revocó o está mal escrita.</translation>
    </message>
    <message>
        <source>Copy the whole address again from Bitrix24: Developer resources › Integrations, your incoming webhook. If it is gone, make a new one.</source>
        <translation>Copie de nuevo toda la dirección desde Bitrix24: Recursos para desarrolladores › Integraciones, su webhook entrante. Si ya no está, cree uno nuevo.</translation>
    </message>
    <message>
        <source>The portal does not let this person use REST.</source>
        <translation>El portal no permite a esta persona usar REST.</translation>
    </message>
    <message>
        <source>Ask an administrator whether your account may use webhooks.</source>
        <translation>Pregunte a un administrador si su cuenta puede usar webhooks.</translation>
    </message>
    <message>
        <source>You may not view inventory documents.</source>
        <translation>Usted no puede ver documentos de inventario.</translation>
    </message>
    <message>
        <source>Ask an administrator for “View” for each document type: CRM › Settings › Inventory access permissions.</source>
        <translation>Pida a un administrador el permiso “Ver” para cada tipo de documento: CRM › Configuraciones › Permisos de acceso al inventario.</translation>
    </message>
    <message>
        <source>Paste the address of an incoming webhook.</source>
        <translation>Pegue la dirección de un webhook entrante.</translation>
    </message>
    <message>
        <source>This is not a web address. A webhook&apos;s address begins with https:// and contains /rest/.</source>
        <translation>Esto no es una dirección web. La dirección de un webhook empieza por https:// y contiene /rest/.</translation>
    </message>
    <message>
        <source>This address does not name a portal. Copy it again.</source>
        <translation>Esta dirección no nombra ningún portal. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>This address begins with http://, so its password would travel unprotected. Use the one with https://.</source>
        <translation>Esta dirección empieza por http://, así que su contraseña viajaría sin protección. Use la que empieza por https://.</translation>
    </message>
    <message>
        <source>This is an address, but not of a webhook: it must contain /rest/, a number and a code.</source>
        <translation>Esto es una dirección, pero no de un webhook: debe contener /rest/, un número y un código.</translation>
    </message>
    <message>
        <source>The code at the end is missing. Copy the whole address.</source>
        <translation>Falta el código del final. Copie toda la dirección.</translation>
    </message>
    <message>
        <source>This is an address of REST version 3. Copy the one that looks like /rest/17/code/.</source>
        <translation>Esta es una dirección de la versión 3 de REST. Copie la que se parece a /rest/17/code/.</translation>
    </message>
    <message>
        <source>This is too long to be a webhook&apos;s address.</source>
        <translation>Esto es demasiado largo para ser la dirección de un webhook.</translation>
    </message>
    <message>
        <source>Type your portal&apos;s address.</source>
        <translation>Escriba la dirección de su portal.</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address. It looks like example.bitrix24.com.</source>
        <translation>Esta no es la dirección de un portal. Debe parecerse a example.bitrix24.com.</translation>
    </message>
    <message>
        <source>The portal&apos;s address must begin with https://.</source>
        <translation>La dirección del portal debe empezar por https://.</translation>
    </message>
    <message>
        <source>Type the application&apos;s client id.</source>
        <translation>Escriba el ID de cliente de la aplicación.</translation>
    </message>
    <message>
        <source>Type the application&apos;s client secret.</source>
        <translation>Escriba el secreto de cliente de la aplicación.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you signed in.</source>
        <translation>Pegue la dirección que muestra el navegador después de iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no code in this. Copy the whole address from the browser.</source>
        <translation>Aquí no hay ningún código. Copie toda la dirección del navegador.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Sign in again and copy the new one.</source>
        <translation>Esta dirección pertenece a otro inicio de sesión. Inicie sesión de nuevo y copie la nueva.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Press “Sign in with browser” again.</source>
        <translation>El inicio de sesión ha terminado. Pulse otra vez “Iniciar sesión con el navegador”.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. If the portal showed an error there, check the client id and the handler address; then sign in again.</source>
        <translation>Nadie volvió del navegador a tiempo. Si el portal mostró allí un error, compruebe el ID de cliente y la dirección del controlador; después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The portal did not let you sign in. Ask an administrator whether you may use this application.</source>
        <translation>El portal no le dejó iniciar sesión. Pregunte a un administrador si puede usar esta aplicación.</translation>
    </message>
    <message>
        <source>The portal&apos;s code is good for 30 seconds, and they have passed. Sign in again.</source>
        <translation>El código del portal vale 30 segundos, y ya han pasado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The portal&apos;s code is not good any more: it lives 30 seconds and works once. Sign in again.</source>
        <translation>El código del portal ya no vale: dura 30 segundos y sirve una vez. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in server does not know this client id with this secret. Copy both again from the application in Bitrix24.</source>
        <translation>El servidor de inicio de sesión no conoce este ID de cliente con este secreto. Copie de nuevo ambos de la aplicación en Bitrix24.</translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan. Applications need a commercial plan of Bitrix24.</source>
        <translation>REST no está en el plan del portal. Las aplicaciones necesitan un plan comercial de Bitrix24.</translation>
    </message>
    <message>
        <source>The application lacks a permission. Add “catalog” under Assign permissions in Bitrix24, then sign in again.</source>
        <translation>A la aplicación le falta un permiso. Añada “catalog” en Asignar permisos en Bitrix24 e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not trusted by this computer.</source>
        <translation>Este equipo no confía en el certificado del servidor de inicio de sesión.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached. Check the network, then sign in again.</source>
        <translation>No se puede llegar al servidor de inicio de sesión. Compruebe la red e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in server gave no sound answer. Sign in again.</source>
        <translation>El servidor de inicio de sesión no dio una respuesta válida. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The chosen file cannot be read.</source>
        <translation>El archivo elegido no se puede leer.</translation>
    </message>
    <message>
        <source>There is no certificate authority in the chosen file. It must be in PEM format.</source>
        <translation>En el archivo elegido no hay ninguna autoridad de certificación. Debe estar en formato PEM.</translation>
    </message>
    <message>
        <source>It is kept until Storekeeper is closed, and left out of logs.</source>
        <translation>Se guarda hasta que se cierre Storekeeper y no aparece en los registros.</translation>
    </message>
    <message>
        <source>It is kept in Storekeeper&apos;s own folder, sealed with a key from {keychain}, and is left out of logs and reports.</source>
        <translation>Se guarda en la carpeta propia de Storekeeper, sellada con una clave de {keychain}, y no aparece en registros ni informes.</translation>
    </message>
    <message>
        <source>No keychain was found. The address is kept in a file that only you can open, and is left out of logs and reports.</source>
        <translation>No se encontró ningún llavero. La dirección se guarda en un archivo que solo usted puede abrir y no aparece en registros ni informes.</translation>
    </message>
    <message>
        <source>The disk is full, so the account could not be kept.</source>
        <translation>El disco está lleno, así que no se pudo guardar la cuenta.</translation>
    </message>
    <message>
        <source>The account could not be kept: {path} cannot be written.</source>
        <translation>No se pudo guardar la cuenta: no se puede escribir en {path}.</translation>
    </message>
    <message>
        <source>The account could not be read: {path} cannot be opened.</source>
        <translation>No se pudo leer la cuenta: no se puede abrir {path}.</translation>
    </message>
    <message>
        <source>The account could not be read. Connect it again.</source>
        <translation>No se pudo leer la cuenta. Conéctela de nuevo.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Altura de las filas</translation>
    </message>
    <message>
        <source>Look for changes every</source>
        <translation>Buscar cambios cada</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Peticiones simultáneas</translation>
    </message>
    <message>
        <source>Ask before conducting a single document</source>
        <translation>Preguntar antes de contabilizar un solo documento</translation>
    </message>
    <message>
        <source>Ask for a reason when conducting is cancelled</source>
        <translation>Pedir un motivo al anular una contabilización</translation>
    </message>
    <message>
        <source>Write the reason into the document&apos;s comment</source>
        <translation>Escribir el motivo en el comentario del documento</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Listen to a barcode scanner</source>
        <translation>Escuchar un escáner de códigos de barras</translation>
    </message>
    <message>
        <source>Longest pause between two signs</source>
        <translation>Pausa máxima entre dos caracteres</translation>
    </message>
    <message>
        <source>The scanner ends a code with</source>
        <translation>El escáner termina el código con</translation>
    </message>
    <message>
        <source>Sound for every scan</source>
        <translation>Sonido en cada escaneo</translation>
    </message>
    <message>
        <source>Sound when an operation has ended</source>
        <translation>Sonido al terminar una operación</translation>
    </message>
    <message>
        <source>Tell when an operation has ended</source>
        <translation>Avisar al terminar una operación</translation>
    </message>
    <message>
        <source>Tell when there are new drafts</source>
        <translation>Avisar cuando hay borradores nuevos</translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s tray</source>
        <translation>Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>Bloquear la ventana tras</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Conservar el diario durante</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Carpeta de exportaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file is far larger than settings ever are.</source>
        <translation>El archivo es mucho mayor de lo que puede ser una configuración.</translation>
    </message>
    <message>
        <source>This is not a settings file of Storekeeper.</source>
        <translation>Este no es un archivo de configuración de Storekeeper.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Storekeeper. Update this one first.</source>
        <translation>El archivo lo escribió una versión más nueva de Storekeeper. Actualice primero esta.</translation>
    </message>
    <message>
        <source>The value of “{setting}” in this file makes no sense.</source>
        <translation>El valor de “{setting}” en este archivo no tiene sentido.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Notices about the settings</source>
        <translation>Avisos sobre la configuración</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de configuración</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar valores iniciales</translation>
    </message>
    <message>
        <source>Only on this page</source>
        <translation>Solo en esta página</translation>
    </message>
    <message>
        <source>The file of your choices was damaged.</source>
        <translation>El archivo con sus elecciones estaba dañado.</translation>
    </message>
    <message>
        <source>Everything is as the program comes. The damaged file is kept as {file}.</source>
        <translation>Todo está como viene el programa. El archivo dañado se conserva como {file}.</translation>
    </message>
    <message>
        <source>Some settings could not be understood.</source>
        <translation>Parte de la configuración no se pudo entender.</translation>
    </message>
    <message>
        <source>These are as the program comes: {settings}.</source>
        <translation>Estas opciones están como viene el programa: {settings}.</translation>
    </message>
    <message>
        <source>The journal is not open</source>
        <translation>El diario no está abierto</translation>
    </message>
    <message>
        <source>The journal is kept for ever</source>
        <translation>El diario se conserva para siempre</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Elija la carpeta de exportaciones</translation>
    </message>
    <message>
        <source>Storekeeper settings</source>
        <translation>Configuración de Storekeeper</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>La configuración se ha guardado.</translation>
    </message>
    <message>
        <source>{file} holds no password and no address.</source>
        <translation>{file} no contiene contraseñas ni direcciones.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation>Configuración de Storekeeper (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>They are in use now.</source>
        <translation>Ya está en uso.</translation>
    </message>
    <message>
        <source>They are in use now. {number} are unknown here and were left out.</source>
        <translation>Ya está en uso. {number} opciones no se conocen aquí y se omitieron.</translation>
    </message>
    <message>
        <source>The settings of {file} were imported.</source>
        <translation>Se ha importado la configuración de {file}.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>StockFoot</name>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read the stock again</source>
        <translation>Leer de nuevo las existencias</translation>
    </message>
    <message>
        <source>Stock read from the portal at {time}</source>
        <translation>Existencias leídas del portal a las {time}</translation>
    </message>
    <message>
        <source>Stock read at {time}</source>
        <translation>Existencias leídas a las {time}</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Leído a las {time}</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Notices about the list</source>
        <translation>Avisos sobre la lista</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>Seleccionar los {count}</translation>
    </message>
    <message>
        <source>{matching} of {all} match</source>
        <translation>Coinciden {matching} de {all}</translation>
    </message>
    <message>
        <source>{count} selected, {hidden} not shown</source>
        <translation>{count} en la selección, {hidden} sin mostrar</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} en la selección</translation>
    </message>
    <message>
        <source>{selected}:</source>
        <translation>{selected}:</translation>
    </message>
    <message>
        <source>{count} to conduct</source>
        <translation>{count} por contabilizar</translation>
    </message>
    <message>
        <source>{count} to cancel</source>
        <translation>{count} por anular</translation>
    </message>
    <message>
        <source>{count} without a total</source>
        <translation>{count} sin total</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>What is shown of the document</source>
        <translation>Qué se muestra del documento</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Reading rests: {count} documents so far</source>
        <translation>Lectura en pausa: {count} documentos hasta ahora</translation>
    </message>
    <message>
        <source>Reading documents: {count} of about {about}</source>
        <translation>Leyendo documentos: {count} de unos {about}</translation>
    </message>
    <message>
        <source>Reading documents…</source>
        <translation>Leyendo documentos…</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} documentos</translation>
    </message>
    <message>
        <source>{documents} · as of {time}, {age}</source>
        <translation>{documents} · a fecha de {time}, {age}</translation>
    </message>
    <message>
        <source>{documents} · up to date {time}</source>
        <translation>{documents} · al día, {time}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected · {time}</source>
        <translation>Conectado · {time}</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Sin conexión desde {time}</translation>
    </message>
    <message>
        <source>Refused since {time}</source>
        <translation>Rechazado desde {time}</translation>
    </message>
    <message>
        <source>Reading rests.</source>
        <translation>Lectura en pausa.</translation>
    </message>
    <message>
        <source>{count} documents so far; older ones are missing.</source>
        <translation>{count} documentos hasta ahora; faltan los más antiguos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Reading documents, {count} so far.</source>
        <translation>Leyendo documentos, {count} hasta ahora.</translation>
    </message>
    <message>
        <source>Reading documents, {count} of about {about}.</source>
        <translation>Leyendo documentos, {count} de unos {about}.</translation>
    </message>
    <message>
        <source>You can work with those that are here.</source>
        <translation>Puede trabajar con los que ya están aquí.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>No connection since {time}.</source>
        <translation>Sin conexión desde {time}.</translation>
    </message>
    <message>
        <source>The list was read {age}. Conducting is off until the portal is back.</source>
        <translation>La lista se leyó {age}. No se puede contabilizar hasta que vuelva el portal.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Conectar de nuevo…</translation>
    </message>
    <message>
        <source>1 document is not verified.</source>
        <translation>1 documento está sin verificar.</translation>
    </message>
    <message>
        <source>{count} documents are not verified.</source>
        <translation>{count} documentos están sin verificar.</translation>
    </message>
    <message>
        <source>Storekeeper checks again in {time}.</source>
        <translation>Storekeeper vuelve a comprobar en {time}.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation>Bitrix24 pide ir más despacio.</translation>
    </message>
    <message>
        <source>Work goes on by itself in {time}.</source>
        <translation>El trabajo continúa solo en {time}.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation>Seleccionar o deseleccionar la fila</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Seleccionar todo lo que coincide</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>A los detalles</translation>
    </message>
    <message>
        <source>View number n</source>
        <translation>Vista número n</translation>
    </message>
    <message>
        <source>Lines, effect on stock, history</source>
        <translation>Líneas, efecto en las existencias, historial</translation>
    </message>
</context>
<context>
    <name>TotalPopup</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Only an amount can stand here, such as {one}.</source>
        <translation>Aquí solo puede ir un importe, como {one}.</translation>
    </message>
    <message>
        <source>The first amount is the larger one.</source>
        <translation>El primer importe es el mayor.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Storekeeper</source>
        <translation>&amp;Abrir Storekeeper</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Storekeeper, drafts to conduct: {count}</source>
        <translation>Storekeeper, borradores por contabilizar: {count}</translation>
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
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong inside Storekeeper.</source>
        <translation>Algo salió mal dentro de Storekeeper.</translation>
    </message>
    <message>
        <source>The program goes on. If you were conducting documents, refresh the list to see what the portal holds. The details help whoever looks after the program.</source>
        <translation>El programa continúa. Si estaba contabilizando documentos, actualice la lista para ver qué contiene el portal. Los detalles ayudan a quien se ocupa del programa.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views and types</source>
        <translation>Vistas y tipos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation>Solo se pueden cambiar sus propias vistas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>{view}, {count} documents</source>
        <translation>{view}, {count} documentos</translation>
    </message>
    <message>
        <source>{view}, shown now</source>
        <translation>{view}, se muestra ahora</translation>
    </message>
</context>
<context>
    <name>ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>You have a view of this name. It will be replaced.</source>
        <translation>Ya tiene una vista con este nombre. Se reemplazará.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Way to connect</source>
        <translation>Forma de conectar</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Webhook entrante</translation>
    </message>
    <message>
        <source>Paste an address made in Bitrix24. Needs a plan with REST access.</source>
        <translation>Pegue una dirección creada en Bitrix24. Necesita un plan con acceso REST.</translation>
    </message>
    <message>
        <source>Sign in with OAuth</source>
        <translation>Iniciar sesión con OAuth</translation>
    </message>
    <message>
        <source>Sign in with the browser. Needs an app made by an administrator.</source>
        <translation>Inicie sesión con el navegador. Necesita una aplicación creada por un administrador.</translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation>Portal de demostración</translation>
    </message>
    <message>
        <source>Sample data on this computer. Nothing is sent anywhere.</source>
        <translation>Datos de ejemplo en este equipo. No se envía nada a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Where do I get it?</source>
        <translation>¿Dónde la consigo?</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Other › Incoming webhook, choose the permissions catalog, crm and user_brief, save, and copy the address.</source>
        <translation>En Bitrix24 abra Recursos para desarrolladores › Otro › Webhook entrante, elija los permisos catalog, crm y user_brief, guarde y copie la dirección.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Conduct 1 document</source>
        <translation>Contabilizar 1 documento</translation>
    </message>
    <message numerus="yes">
        <source>Conduct {count} documents</source>
        <translation>
            <numerusform>Contabilizar {count} documento</numerusform>
            <numerusform>Contabilizar {count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation>Anular la contabilización de 1 documento</translation>
    </message>
    <message numerus="yes">
        <source>Cancel conducting of {count} documents</source>
        <translation>
            <numerusform>Anular la contabilización de {count} documento</numerusform>
            <numerusform>Anular la contabilización de {count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export 1 document to {format}</source>
        <translation>Exportar 1 documento a {format}</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} documents to {format}</source>
        <translation>
            <numerusform>Exportar {count} documento a {format}</numerusform>
            <numerusform>Exportar {count} documentos a {format}</numerusform>
        </translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation>Contabilización</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Portal limit, {countdown}</source>
        <translation>Límite del portal, {countdown}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenido por usted</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>1 document is being checked</source>
        <translation>Se está comprobando 1 documento</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are being checked</source>
        <translation>
            <numerusform>Se está comprobando {count} documento</numerusform>
            <numerusform>Se están comprobando {count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} fila</numerusform>
            <numerusform>{count} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} por minuto</translation>
    </message>
    <message>
        <source>{settled} of {count}</source>
        <translation>{settled} de {count}</translation>
    </message>
    <message>
        <source>Cancelling conducting {settled} of {count}</source>
        <translation>Anulando la contabilización: {settled} de {count}</translation>
    </message>
    <message>
        <source>Conducting {settled} of {count}</source>
        <translation>Contabilizando {settled} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} rechazado</numerusform>
            <numerusform>{count} rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>{running} running, {finished} finished today</source>
        <translation>{running} en curso, terminadas hoy: {finished}</translation>
    </message>
    <message>
        <source>{count} {outcome}</source>
        <translation>{outcome}: {count}</translation>
    </message>
    <message>
        <source>{count} more: {outcomes}</source>
        <translation>{count} más ({outcomes})</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciados</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulados</translation>
    </message>
    <message>
        <source>conducted</source>
        <translation>contabilizados</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>changed since review</source>
        <translation>modificados desde la revisión</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocidos</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>Ajuste de existencias</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Contabilizar</translation>
    </message>
    <message>
        <source>Cancel conducting</source>
        <translation>Anular contabilización</translation>
    </message>
    <message>
        <source>Was conducted already</source>
        <translation>Ya estaba contabilizado</translation>
    </message>
    <message>
        <source>Was not conducted</source>
        <translation>No estaba contabilizado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Changed since reviewed</source>
        <translation>Modificado desde la revisión</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Estado fijado el</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Estado fijado por</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type {code}</source>
        <translation>Tipo {code}</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Contabilizando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulando…</translation>
    </message>
    <message>
        <source>Status {code}</source>
        <translation>Estado {code}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Conducted at</source>
        <translation>Contabilizado el</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Contabilizado por</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Drafts to conduct</source>
        <translation>Borradores por contabilizar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Conducted today</source>
        <translation>Contabilizados hoy</translation>
    </message>
    <message>
        <source>Cancelled this week</source>
        <translation>Anulados esta semana</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Mis documentos</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Traslados</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Unnamed view</source>
        <translation>Vista sin nombre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Fecha del documento</translation>
    </message>
</context>
<context>
    <name>_Octagon</name>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
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
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Lines, total</source>
        <translation>Líneas, total</translation>
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
        <translation>1 línea</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <source>{money} (added up from the lines)</source>
        <translation>{money} (suma de las líneas)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Con fecha</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>por {person}</translation>
    </message>
    <message>
        <source>{when} by {person}</source>
        <translation>{when} por {person}</translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation>persona {number}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>{product}, {warehouse}: {change}, now unknown</source>
        <translation>{product}, {warehouse}: {change}, lo actual se desconoce</translation>
    </message>
    <message>
        <source>{product}, {warehouse}: now {now}, after {after}</source>
        <translation>{product}, {warehouse}: ahora {now}, después {after}</translation>
    </message>
    <message>
        <source>Short {short}: {needed} needed, {there} there</source>
        <translation>Faltan {short}: se necesitan {needed}, hay {there}</translation>
    </message>
    <message>
        <source>How much is there could not be read</source>
        <translation>No se pudo leer cuánto hay</translation>
    </message>
    <message>
        <source>{reserved} reserved, {free} free afterwards</source>
        <translation>{reserved} en reserva, {free} libres después</translation>
    </message>
    <message>
        <source>Purchasing price afterwards: {after}</source>
        <translation>Precio de compra después: {after}</translation>
    </message>
    <message>
        <source>Purchasing price {before} → {after}</source>
        <translation>Precio de compra {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Producto {number}</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Almacén {number}</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Receipt</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Otro tipo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Otro estado</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulando…</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Contabilizando…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>{what_happened}, but the comment was not written</source>
        <translation>{what_happened}, pero el comentario no se escribió</translation>
    </message>
    <message>
        <source>Answer lost, reading the status</source>
        <translation>Respuesta perdida, leyendo el estado</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Enviado, esperando la respuesta</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>The reason could not be added to the document&apos;s comment: {reason} It is kept in Activity.</source>
        <translation>No se pudo añadir el motivo al comentario del documento: {reason} Se guarda en Actividad.</translation>
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
        <translation>error {code}</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Qué hacer: {advice}</translation>
    </message>
    <message>
        <source>Portal&apos;s exact words:</source>
        <translation>Palabras exactas del portal:</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>How the books are kept safe</source>
        <translation>Cómo se protege la contabilidad</translation>
    </message>
</context>
<context>
    <name>vacancies</name>
    <message>
        <source>No inventory documents yet</source>
        <translation>Aún no hay documentos de inventario</translation>
    </message>
    <message>
        <source>Documents are made in Bitrix24, under Inventory management. They appear here by themselves.</source>
        <translation>Los documentos se crean en Bitrix24, en Gestión del inventario. Aparecen aquí por sí solos.</translation>
    </message>
    <message>
        <source>Open Bitrix24</source>
        <translation>Abrir Bitrix24</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>You may not view inventory documents</source>
        <translation>Usted no puede ver documentos de inventario</translation>
    </message>
    <message>
        <source>The portal answers, but gives no documents to your role. Ask an administrator for “View” per document type: CRM › Settings › Inventory access permissions.</source>
        <translation>El portal responde, pero no da documentos a su rol. Pida a un administrador el permiso “Ver” para cada tipo de documento: CRM › Configuraciones › Permisos de acceso al inventario.</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copiar solicitud</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Nothing to conduct</source>
        <translation>Nada por contabilizar</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message>
        <source>Nothing was conducted today</source>
        <translation>Hoy no se contabilizó nada</translation>
    </message>
    <message>
        <source>Nothing was cancelled this week</source>
        <translation>Esta semana no se anuló nada</translation>
    </message>
    <message>
        <source>You have no documents</source>
        <translation>Usted no tiene documentos</translation>
    </message>
    <message>
        <source>{documents} documents are hidden by a filter.</source>
        <translation>Un filtro oculta {documents} documentos.</translation>
    </message>
    <message>
        <source>{documents} documents are hidden by {filters} filters.</source>
        <translation>{filters} filtros ocultan {documents} documentos.</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Ningún documento coincide</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>Quitar el último filtro</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
</TS>
