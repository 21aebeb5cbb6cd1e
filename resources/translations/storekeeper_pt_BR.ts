<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Storekeeper</source>
        <translation>Sobre o Storekeeper</translation>
    </message>
    <message>
        <source>Storekeeper {version}</source>
        <translation>Storekeeper {version}</translation>
    </message>
    <message>
        <source>Conducts, reviews and reverses the stock documents of a Bitrix24 portal.</source>
        <translation>Efetiva, revisa e reverte os documentos de estoque de um portal Bitrix24.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Its window is made with Qt {qt}, used under the LGPL. Not made or endorsed by Bitrix24.</source>
        <translation>Software livre sob a licença MIT. A janela é feita com Qt {qt}, usado sob a LGPL. Não é feito nem endossado pelo Bitrix24.</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Licenças de todas as partes</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Partes e suas licenças</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>{person}, number {id}</source>
        <translation>{person}, número {id}</translation>
    </message>
    <message>
        <source>The demo portal is connected by “Try the demo portal”.</source>
        <translation>O portal de demonstração é conectado por “Experimentar o portal de demonstração”.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Entra por</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>O que pode fazer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Conectar novamente…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Sign out and forget…</source>
        <translation>Sair e esquecer…</translation>
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
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Webhook de entrada</translation>
    </message>
    <message>
        <source>OAuth application</source>
        <translation>Aplicativo OAuth</translation>
    </message>
    <message>
        <source>Demo portal on this computer</source>
        <translation>Portal de demonstração neste computador</translation>
    </message>
    <message>
        <source>DEMO: sample data on this computer. Nothing here is real.</source>
        <translation>DEMO: dados de exemplo neste computador. Nada aqui é real.</translation>
    </message>
    <message>
        <source>REAL PORTAL: what you conduct here moves real stock.</source>
        <translation>PORTAL REAL: o que você efetivar aqui movimenta estoque de verdade.</translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed with a key from {keychain}</source>
        <translation>Na pasta do Storekeeper, lacrado com uma chave de {keychain}</translation>
    </message>
    <message>
        <source>In Storekeeper&apos;s own folder, sealed; its keychain does not answer</source>
        <translation>Na pasta do Storekeeper, lacrado; o chaveiro do sistema não responde</translation>
    </message>
    <message>
        <source>In a file that only you can open; no keychain was found</source>
        <translation>Em um arquivo que só você pode abrir; nenhum chaveiro do sistema foi encontrado</translation>
    </message>
    <message>
        <source>Kept until Storekeeper is closed</source>
        <translation>Guardado até o Storekeeper ser fechado</translation>
    </message>
    <message>
        <source>Not kept: signed out</source>
        <translation>Não guardado: você saiu da conta</translation>
    </message>
    <message>
        <source>Not since Storekeeper was started</source>
        <translation>Nenhum desde que o Storekeeper foi iniciado</translation>
    </message>
    <message>
        <source>Not known before the next test</source>
        <translation>Não se sabe antes do próximo teste</translation>
    </message>
    <message>
        <source>Nothing, because it is signed out. Connect it again.</source>
        <translation>Nada, porque você saiu da conta. Conecte-a novamente.</translation>
    </message>
    <message>
        <source>Being tested…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Not known yet. Connect it again to test what it can do.</source>
        <translation>Ainda não se sabe. Conecte novamente para testar o que a conta pode fazer.</translation>
    </message>
    <message>
        <source>Nothing, because the last test stopped. Connect it again.</source>
        <translation>Nada, porque o último teste parou. Conecte novamente.</translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: the portal refused to tell their names.</source>
        <translation>Mostra os colegas por número: o portal recusou informar os nomes.</translation>
    </message>
    <message>
        <source>Shows not all supplier names: the portal refused to tell them to this person.</source>
        <translation>Não mostra todos os nomes de fornecedores: o portal recusou informá-los a esta pessoa.</translation>
    </message>
    <message>
        <source>Shows documents, stock and warehouses.</source>
        <translation>Mostra documentos, estoque e depósitos.</translation>
    </message>
    <message>
        <source>Shows no documents: the role of this person lacks the right “View”.</source>
        <translation>Não mostra documentos: falta à função desta pessoa a permissão “Visualizar”.</translation>
    </message>
    <message>
        <source>Shows names of colleagues.</source>
        <translation>Mostra os nomes dos colegas.</translation>
    </message>
    <message>
        <source>Shows colleagues by their numbers: scope user_brief is missing.</source>
        <translation>Mostra os colegas por número: falta o escopo user_brief.</translation>
    </message>
    <message>
        <source>Shows supplier names.</source>
        <translation>Mostra os nomes dos fornecedores.</translation>
    </message>
    <message>
        <source>Shows no supplier names: scope crm is missing.</source>
        <translation>Não mostra os nomes dos fornecedores: falta o escopo crm.</translation>
    </message>
    <message>
        <source>Shows products by their numbers: the portal refused to tell their names.</source>
        <translation>Mostra os produtos por número: o portal recusou informar os nomes.</translation>
    </message>
    <message>
        <source>Shows warehouses by their numbers: the portal refused to tell their names.</source>
        <translation>Mostra os depósitos por número: o portal recusou informar os nomes.</translation>
    </message>
    <message>
        <source>Shows quantities without units: the portal refused to tell the units.</source>
        <translation>Mostra quantidades sem unidades: o portal recusou informar as unidades.</translation>
    </message>
    <message>
        <source>this person is an administrator.</source>
        <translation>esta pessoa é administradora.</translation>
    </message>
    <message>
        <source>as far as the role of this person allows.</source>
        <translation>até onde a função desta pessoa permite.</translation>
    </message>
    <message>
        <source>this portal does not offer the method.</source>
        <translation>este portal não oferece o método.</translation>
    </message>
    <message>
        <source>Conducts documents: {reason}</source>
        <translation>Efetiva documentos: {reason}</translation>
    </message>
    <message>
        <source>Conducts nothing: {reason}</source>
        <translation>Não efetiva nada: {reason}</translation>
    </message>
    <message>
        <source>Cancels conducting: {reason}</source>
        <translation>Cancela efetivações: {reason}</translation>
    </message>
    <message>
        <source>Cancels nothing: {reason}</source>
        <translation>Não cancela nada: {reason}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts – Storekeeper</source>
        <translation>Contas – Storekeeper</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Work with it</source>
        <translation>Trabalhar com ela</translation>
    </message>
    <message>
        <source>{name} (demo)</source>
        <translation>{name} (demo)</translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation>{name}, em uso</translation>
    </message>
    <message>
        <source>Something is under way in {name}. Wait until it is over, or stop it first.</source>
        <translation>Há algo em andamento em {name}. Espere terminar ou pare antes.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Sair e esquecer</translation>
    </message>
    <message>
        <source>Sign out of {name} and forget everything about it?</source>
        <translation>Sair de {name} e esquecer tudo sobre esta conta?</translation>
    </message>
    <message>
        <source>Deleted from this computer: the sign-in, the list of documents, the journal of what you did and the settings of this account. Files that you exported stay where you saved them. In Bitrix24 nothing changes.</source>
        <translation>Serão excluídos deste computador: o login, a lista de documentos, o diário do que você fez e as configurações desta conta. Os arquivos que você exportou ficam onde foram salvos. No Bitrix24 nada muda.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove {name} from this computer?</source>
        <translation>Remover {name} deste computador?</translation>
    </message>
    <message>
        <source>Its sign-in is forgotten. Its list of documents and the journal of what you did lie on this computer too: delete them as well, or keep them? In Bitrix24 nothing changes.</source>
        <translation>O login será esquecido. A lista de documentos e o diário do que você fez também estão neste computador: excluí-los também ou mantê-los? No Bitrix24 nada muda.</translation>
    </message>
    <message>
        <source>The keychain did not answer: a key stays in it that opens nothing now.</source>
        <translation>O chaveiro do sistema não respondeu: fica nele uma chave que agora não abre nada.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Manter a conta</translation>
    </message>
    <message>
        <source>Remove, keep its data</source>
        <translation>Remover, manter os dados</translation>
    </message>
    <message>
        <source>Remove with its data</source>
        <translation>Remover com os dados</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>These documents are being worked on already.</source>
        <translation>Já há um trabalho em andamento com estes documentos.</translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation>Efetivar {count}</translation>
    </message>
    <message>
        <source>Cancel conducting {count}…</source>
        <translation>Cancelar efetivação de {count}…</translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation>Nenhum documento está selecionado.</translation>
    </message>
    <message>
        <source>This document is conducted already.</source>
        <translation>Este documento já está efetivado.</translation>
    </message>
    <message>
        <source>All of the selected documents are conducted already.</source>
        <translation>Todos os documentos selecionados já estão efetivados.</translation>
    </message>
    <message>
        <source>This document is not conducted.</source>
        <translation>Este documento não está efetivado.</translation>
    </message>
    <message>
        <source>None of the selected documents is conducted.</source>
        <translation>Nenhum dos documentos selecionados está efetivado.</translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation>Não há conexão com o portal.</translation>
    </message>
    <message>
        <source>The portal refuses to answer; see the notice above the list.</source>
        <translation>O portal se recusa a responder; veja o aviso acima da lista.</translation>
    </message>
    <message>
        <source>The documents have not been read yet.</source>
        <translation>Os documentos ainda não foram lidos.</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Nada feito ainda</translation>
    </message>
    <message>
        <source>What you conduct, cancel or export is kept here.</source>
        <translation>O que você efetiva, cancela ou exporta fica registrado aqui.</translation>
    </message>
    <message>
        <source>No operation matches</source>
        <translation>Nenhuma operação corresponde</translation>
    </message>
    <message>
        <source>Nothing of what was done fits the search and the chosen kind.</source>
        <translation>Nada do que foi feito corresponde à pesquisa e ao tipo escolhido.</translation>
    </message>
    <message>
        <source>Show all operations</source>
        <translation>Mostrar todas as operações</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Which operations are shown</source>
        <translation>Quais operações são mostradas</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Todas as operações</translation>
    </message>
    <message>
        <source>Search by document or person</source>
        <translation>Pesquisar por documento ou pessoa</translation>
    </message>
    <message>
        <source>Document or person</source>
        <translation>Documento ou pessoa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close Activity</source>
        <translation>Fechar Atividade</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Operation, document</source>
        <translation>Operação, documento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feitos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconh.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
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
        <translation>Operações e seus documentos</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Webhook address</source>
        <translation>Endereço do webhook</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>há 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes ago</source>
        <translation>
            <numerusform>há {minutes} minuto</numerusform>
            <numerusform>há {minutes} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>há 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>{hours} hours ago</source>
        <translation>
            <numerusform>há {hours} hora</numerusform>
            <numerusform>há {hours} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>há 1 dia</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>há {days} dia</numerusform>
            <numerusform>há {days} dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No account is open</source>
        <translation>Nenhuma conta está aberta</translation>
    </message>
    <message>
        <source>{count} documents have this number</source>
        <translation>{count} documentos têm este número</translation>
    </message>
    <message>
        <source>They are listed; choose one of them there.</source>
        <translation>Eles estão listados; escolha um deles na lista.</translation>
    </message>
    <message>
        <source>Documents with this product: {count}</source>
        <translation>Documentos com este produto: {count}</translation>
    </message>
    <message>
        <source>{count} products have this code</source>
        <translation>{count} produtos têm este código</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Outro portal</translation>
    </message>
    <message>
        <source>This document belongs to {portal}.</source>
        <translation>Este documento pertence a {portal}.</translation>
    </message>
    <message>
        <source>{type}, {status}</source>
        <translation>{type}, {status}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>No document and no product goes by this code.</source>
        <translation>Nenhum documento e nenhum produto tem este código.</translation>
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
        <translation>Cancelar efetivação</translation>
    </message>
    <message>
        <source>Documents in the order of cancelling</source>
        <translation>Documentos na ordem do cancelamento</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
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
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Efetivado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Keep conducted</source>
        <translation>Manter efetivado</translation>
    </message>
    <message>
        <source>{count} not ready</source>
        <translation>Não prontos: {count}</translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation>Cancelar efetivação de 1 documento</translation>
    </message>
    <message>
        <source>Cancel conducting of {count} documents</source>
        <translation>Cancelar efetivação de {count} documentos</translation>
    </message>
    <message>
        <source>Stock is taken back, newest document first. After that the documents can be corrected and conducted again.</source>
        <translation>O estoque é revertido, começando pelo documento mais recente. Depois disso, os documentos podem ser corrigidos e efetivados novamente.</translation>
    </message>
    <message>
        <source>{sentence} Purchase prices stay as the receipts set them.</source>
        <translation>{sentence} Os preços de compra ficam como as entradas os definiram.</translation>
    </message>
    <message>
        <source>Nothing here can be cancelled yet.</source>
        <translation>Nada aqui pode ser cancelado ainda.</translation>
    </message>
    <message>
        <source>The reason is also kept in this computer&apos;s activity history.</source>
        <translation>O motivo também fica no histórico de atividade deste computador.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{total}, summed up from the lines</source>
        <translation>{total}, somado a partir das linhas</translation>
    </message>
    <message>
        <source>From {warehouses}</source>
        <translation>De {warehouses}</translation>
    </message>
    <message>
        <source>To {warehouses}</source>
        <translation>Para {warehouses}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionado</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>não selecionado</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ainda não lido</translation>
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
        <translation>de {source} para {target}</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>de {source}</translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation>para {target}</translation>
    </message>
    <message>
        <source>{route} and {count} more</source>
        <translation>{route} e mais {count}</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} linhas</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Test result</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Nada para escolher ainda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search in {list}</source>
        <translation>Pesquisar em {list}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Abrir no Bitrix24</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>Escolher arquivo de CA…</translation>
    </message>
    <message>
        <source>The portal says: “{words}”</source>
        <translation>O portal diz: “{words}”</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Its lines could not be read, so nothing is foreseen of it.</source>
        <translation>Não foi possível ler as linhas, portanto nada é previsto para este documento.</translation>
    </message>
    <message>
        <source>Receipts and adjustments go first, so that transfers and write-offs find their stock.</source>
        <translation>Entradas vão primeiro, para que transferências e baixas tenham estoque.</translation>
    </message>
    <message>
        <source>What was conducted last is cancelled first.</source>
        <translation>O que foi efetivado por último é cancelado primeiro.</translation>
    </message>
    <message>
        <source>The order in which they were selected in the list.</source>
        <translation>A ordem em que foram selecionados na lista.</translation>
    </message>
    <message>
        <source>The oldest document goes first.</source>
        <translation>O documento mais antigo vai primeiro.</translation>
    </message>
    <message>
        <source>The lowest number goes first.</source>
        <translation>O menor número vai primeiro.</translation>
    </message>
    <message>
        <source>Your own order.</source>
        <translation>A sua própria ordem.</translation>
    </message>
    <message>
        <source>The documents could not be read anew: they are shown as last seen.</source>
        <translation>Não foi possível ler os documentos de novo: são mostrados como vistos pela última vez.</translation>
    </message>
    <message>
        <source>The lines could not be read anew: they are shown as last seen.</source>
        <translation>Não foi possível ler as linhas de novo: são mostradas como vistas pela última vez.</translation>
    </message>
    <message>
        <source>The stock could not be read, so nobody can tell what will be short.</source>
        <translation>Não foi possível ler o estoque, portanto não se sabe o que vai faltar.</translation>
    </message>
    <message>
        <source>The products could not be read: one may have been deleted.</source>
        <translation>Não foi possível ler os produtos: algum pode ter sido excluído.</translation>
    </message>
    <message>
        <source>The warehouses could not be read: one may be switched off.</source>
        <translation>Não foi possível ler os depósitos: algum pode estar desativado.</translation>
    </message>
    <message>
        <source>The suppliers could not be read: one may be missing.</source>
        <translation>Não foi possível ler os fornecedores: algum pode estar faltando.</translation>
    </message>
    <message>
        <source>Whether inventory management is on could not be read.</source>
        <translation>Não foi possível ler se o gerenciamento do inventário está ativado.</translation>
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
        <translation>Remover o filtro {filter}</translation>
    </message>
</context>
<context>
    <name>ChosenOutcome</name>
    <message>
        <source>The chosen document in full</source>
        <translation>O documento escolhido por completo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>What became of the comment</source>
        <translation>O que foi feito do comentário</translation>
    </message>
    <message>
        <source>Write the comment again</source>
        <translation>Gravar o comentário novamente</translation>
    </message>
    <message>
        <source>Write the comment of this document again</source>
        <translation>Gravar novamente o comentário deste documento</translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation>Palavras do portal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the portal&apos;s own words</source>
        <translation>Copiar as palavras do portal</translation>
    </message>
    <message>
        <source>Choose a document to see what became of it.</source>
        <translation>Escolha um documento para ver o que aconteceu com ele.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Contas…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exportar como CS&amp;V…</translation>
    </message>
    <message>
        <source>Export as &amp;Excel…</source>
        <translation>Exportar como &amp;Excel…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Exportar como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Selecionar &amp;todos os encontrados</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Desmarcar todos</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>A&amp;dd a filter…</source>
        <translation>&amp;Adicionar filtro…</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Limpar &amp;filtros</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Salvar visão…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>&amp;Renomear visão…</translation>
    </message>
    <message>
        <source>&amp;Delete view…</source>
        <translation>&amp;Excluir visão…</translation>
    </message>
    <message>
        <source>&amp;Export own views…</source>
        <translation>E&amp;xportar visões próprias…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Importar visões…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Painel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Conduct</source>
        <translation>&amp;Efetivar</translation>
    </message>
    <message>
        <source>C&amp;ancel conducting…</source>
        <translation>&amp;Cancelar efetivação…</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Marcar como &amp;revisado</translation>
    </message>
    <message>
        <source>&amp;Open in Bitrix24</source>
        <translation>&amp;Abrir no Bitrix24</translation>
    </message>
    <message>
        <source>Read this document a&amp;gain</source>
        <translation>&amp;Ler este documento de novo</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Operações</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Atividade</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>&amp;Pausar leitura</translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation>&amp;Ler tudo de novo</translation>
    </message>
    <message>
        <source>Scan &amp;mode</source>
        <translation>Modo de &amp;escaneamento</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>How the &amp;books are kept safe</source>
        <translation>Como os &amp;registros são protegidos</translation>
    </message>
    <message>
        <source>Where things &amp;lie</source>
        <translation>&amp;Onde ficam as coisas</translation>
    </message>
    <message>
        <source>Recent &amp;problems</source>
        <translation>&amp;Problemas recentes</translation>
    </message>
    <message>
        <source>&amp;About Storekeeper</source>
        <translation>&amp;Sobre o Storekeeper</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Cores do sis&amp;tema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Esc&amp;uro</translation>
    </message>
</context>
<context>
    <name>ConductReview</name>
    <message>
        <source>Review before conducting</source>
        <translation>Revisar antes de efetivar</translation>
    </message>
    <message>
        <source>Documents in the order of conducting</source>
        <translation>Documentos na ordem da efetivação</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
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
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Há</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Order of conducting</source>
        <translation>Ordem da efetivação</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Ordem dos documentos</translation>
    </message>
    <message>
        <source>Suggested order</source>
        <translation>Ordem sugerida</translation>
    </message>
    <message>
        <source>As selected</source>
        <translation>Como selecionados</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por data</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Ordem própria</translation>
    </message>
    <message>
        <source>Stop at the first refusal</source>
        <translation>Parar na primeira recusa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Efetivar</translation>
    </message>
    <message>
        <source>Conduct 1 document</source>
        <translation>Efetivar 1 documento</translation>
    </message>
    <message>
        <source>Conduct {count} documents</source>
        <translation>Efetivar {count} documentos</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>Prontos: {count}</translation>
    </message>
    <message>
        <source>{count} short of stock</source>
        <translation>Sem estoque suficiente: {count}</translation>
    </message>
    <message>
        <source>{count} will be refused</source>
        <translation>Serão recusados: {count}</translation>
    </message>
    <message>
        <source>Conduct it anyway</source>
        <translation>Efetivar mesmo assim</translation>
    </message>
    <message>
        <source>Conduct all {count} anyway</source>
        <translation>Efetivar todos os {count} mesmo assim</translation>
    </message>
    <message>
        <source>Conduct {count} ready</source>
        <translation>Efetivar {count} prontos</translation>
    </message>
    <message>
        <source>Conduct {count}</source>
        <translation>Efetivar {count}</translation>
    </message>
    <message>
        <source>Nothing here can be conducted yet.</source>
        <translation>Nada aqui pode ser efetivado ainda.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Bitrix24 – Storekeeper</source>
        <translation>Conectar ao Bitrix24 – Storekeeper</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Lembrar neste computador</translation>
    </message>
    <message>
        <source>Connect to Bitrix24</source>
        <translation>Conectar ao Bitrix24</translation>
    </message>
    <message>
        <source>Connect {name} again</source>
        <translation>Conectar {name} novamente</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Aguardando o navegador…</translation>
    </message>
    <message>
        <source>Choose your company&apos;s CA file</source>
        <translation>Escolha o arquivo de CA da sua empresa</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The account is being kept.</source>
        <translation>A conta está sendo guardada.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Cannot connect yet: one check stops it</source>
        <translation>Ainda não é possível conectar: uma verificação impede</translation>
    </message>
    <message>
        <source>A check stops the connection.</source>
        <translation>Uma verificação impede a conexão.</translation>
    </message>
    <message>
        <source>Sign in with the browser to test the connection</source>
        <translation>Entre com o navegador para testar a conexão</translation>
    </message>
    <message>
        <source>Paste an address to test it</source>
        <translation>Cole um endereço para testá-lo</translation>
    </message>
    <message>
        <source>Ready, with 1 limitation</source>
        <translation>Pronto, com 1 limitação</translation>
    </message>
    <message>
        <source>Ready, with {count} limitations</source>
        <translation>Pronto, com {count} limitações</translation>
    </message>
    <message>
        <source>{time}, answered in {milliseconds} ms</source>
        <translation>{time}, respondeu em {milliseconds} ms</translation>
    </message>
    <message>
        <source>The sign-in is a password.</source>
        <translation>O login é uma senha.</translation>
    </message>
    <message>
        <source>The address is a password.</source>
        <translation>O endereço é uma senha.</translation>
    </message>
</context>
<context>
    <name>ConnectionFoot</name>
    <message>
        <source>Opens the portals and the connection</source>
        <translation>Abre os portais e a conexão</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Which date</source>
        <translation>Qual data</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Período próprio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Sign in as</source>
        <translation>Entrar como</translation>
    </message>
    <message>
        <source>Administrator: may do everything</source>
        <translation>Administrador: pode fazer tudo</translation>
    </message>
    <message>
        <source>Warehouse manager: may do everything with documents</source>
        <translation>Gerente de depósito: pode fazer tudo com documentos</translation>
    </message>
    <message>
        <source>Worker: conducts receipts and transfers of two warehouses</source>
        <translation>Estoquista: efetiva entradas e transferências de dois depósitos</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Respostas lentas</translation>
    </message>
    <message>
        <source>Lost answers</source>
        <translation>Respostas perdidas</translation>
    </message>
    <message>
        <source>A wholesale company with a year of documents: receipts, transfers, write-offs and returns in several warehouses. It runs on this computer and answers as Bitrix24 does, so everything can be tried, conducting and cancelling too. What you do there is kept; your own portal is never touched.</source>
        <translation>Uma empresa atacadista com um ano de documentos: entradas, transferências, baixas e devoluções em vários depósitos. Funciona neste computador e responde como o Bitrix24, portanto tudo pode ser experimentado, inclusive efetivar e cancelar. O que você faz ali fica guardado; o seu próprio portal nunca é tocado.</translation>
    </message>
    <message>
        <source>Slow and lost answers show how Storekeeper behaves on a bad day. They can be changed the next time you connect.</source>
        <translation>Respostas lentas e perdidas mostram como o Storekeeper se comporta em um dia ruim. Podem ser alteradas na próxima vez que você conectar.</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>{seconds} s cada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
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
        <translation>Parando: o Storekeeper fecha após a última resposta.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Demo portal</source>
        <translation>Portal de demonstração</translation>
    </message>
    <message>
        <source>No document is selected.</source>
        <translation>Nenhum documento está selecionado.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Nada está listado.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nada está selecionado.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Nada está em andamento.</translation>
    </message>
    <message>
        <source>Nothing is being read at length.</source>
        <translation>Nenhuma leitura longa está em andamento.</translation>
    </message>
</context>
<context>
    <name>Detailing</name>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Efetivando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Efetivado</translation>
    </message>
    <message>
        <source>Conducting cancelled</source>
        <translation>Efetivação cancelada</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation>Marcado como revisado</translation>
    </message>
    <message>
        <source>Conducted with Storekeeper</source>
        <translation>Efetivado com o Storekeeper</translation>
    </message>
    <message>
        <source>Conducting cancelled with Storekeeper</source>
        <translation>Efetivação cancelada com o Storekeeper</translation>
    </message>
    <message>
        <source>Asked, not over yet</source>
        <translation>Pedido, ainda não concluído</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Select a document to see its lines and its effect on stock.</source>
        <translation>Selecione um documento para ver as linhas e o efeito no estoque.</translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation>Lendo linhas…</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>not read yet</source>
        <translation>ainda não lido</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionado</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Effect on stock</source>
        <translation>Efeito no estoque</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>Effect on stock, warnings: {count}</source>
        <translation>Efeito no estoque, avisos: {count}</translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>The lines of this document have not been read yet.</source>
        <translation>As linhas deste documento ainda não foram lidas.</translation>
    </message>
    <message>
        <source>This document has no lines.</source>
        <translation>Este documento não tem linhas.</translation>
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
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Status definido em</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Status definido por</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Quantity in all</source>
        <translation>Quantidade total</translation>
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
        <translation>Agora → depois</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Depósito</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>If conducting is cancelled</source>
        <translation>Se a efetivação for cancelada</translation>
    </message>
    <message>
        <source>The one to conduct</source>
        <translation>O que será efetivado</translation>
    </message>
    <message>
        <source>All {count} to conduct</source>
        <translation>Todos os {count} a efetivar</translation>
    </message>
    <message>
        <source>Reading stock…</source>
        <translation>Lendo estoque…</translation>
    </message>
    <message>
        <source>Stock was not read</source>
        <translation>O estoque não foi lido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Stock could not be read</source>
        <translation>Não foi possível ler o estoque</translation>
    </message>
    <message>
        <source>Nothing changes in any warehouse.</source>
        <translation>Nada muda em nenhum depósito.</translation>
    </message>
    <message>
        <source>1 product is short.</source>
        <translation>1 produto não tem estoque suficiente.</translation>
    </message>
    <message>
        <source>{count} products are short.</source>
        <translation>{count} produtos não têm estoque suficiente.</translation>
    </message>
    <message>
        <source>The stock is not known.</source>
        <translation>O estoque não é conhecido.</translation>
    </message>
    <message>
        <source>The portal did not let it be read. The changes below are certain; whether there is enough is not.</source>
        <translation>O portal não permitiu a leitura. As variações abaixo são certas; se há o suficiente, não.</translation>
    </message>
    <message>
        <source>The stock of 1 warehouse is not known.</source>
        <translation>O estoque de 1 depósito não é conhecido.</translation>
    </message>
    <message>
        <source>The stock of {count} warehouses is not known.</source>
        <translation>O estoque de {count} depósitos não é conhecido.</translation>
    </message>
    <message>
        <source>Whether there is enough cannot be said.</source>
        <translation>Não é possível dizer se há o suficiente.</translation>
    </message>
    <message>
        <source>Bitrix24 may let it pass; stock would then be below zero.</source>
        <translation>O Bitrix24 pode deixar passar; o estoque ficaria então abaixo de zero.</translation>
    </message>
    <message>
        <source>Together the documents take more than there is.</source>
        <translation>Juntos, os documentos retiram mais do que há.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse {count} of {all}.</source>
        <translation>O Bitrix24 vai recusar {count} de {all}.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this transfer.</source>
        <translation>O Bitrix24 vai recusar esta transferência.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this write-off.</source>
        <translation>O Bitrix24 vai recusar esta baixa.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse this document.</source>
        <translation>O Bitrix24 vai recusar este documento.</translation>
    </message>
    <message>
        <source>Bitrix24 will refuse to cancel its conducting.</source>
        <translation>O Bitrix24 vai recusar o cancelamento da efetivação.</translation>
    </message>
    <message>
        <source>Effect of</source>
        <translation>Efeito de</translation>
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
        <translation>Efeito no estoque</translation>
    </message>
    <message>
        <source>Effect on stock by product and warehouse</source>
        <translation>Efeito no estoque por produto e depósito</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Somente problemas</translation>
    </message>
    <message>
        <source>Documents whose effect is shown</source>
        <translation>Documentos cujo efeito é mostrado</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos os documentos</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>O documento</translation>
    </message>
    <message>
        <source>All {count} documents</source>
        <translation>Todos os {count}</translation>
    </message>
    <message>
        <source>{count} ready</source>
        <translation>Prontos: {count}</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>Em falta: {count}</translation>
    </message>
    <message>
        <source>1 unusual quantity</source>
        <translation>1 quantidade incomum</translation>
    </message>
    <message>
        <source>{count} unusual quantities</source>
        <translation>{count} quantidades incomuns</translation>
    </message>
    <message>
        <source>1 product and warehouse pair</source>
        <translation>1 par de produto e depósito</translation>
    </message>
    <message>
        <source>{count} product and warehouse pairs</source>
        <translation>{count} pares de produto e depósito</translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Effect on stock</source>
        <translation>Efeito no estoque</translation>
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
        <translation>Nada mais é enviado até você mandar continuar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation>Para depois deste: o documento em andamento recebe sua resposta.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Mostrar resultado</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message numerus="yes">
        <source>Go on with {count}</source>
        <translation>
            <numerusform>Continuar com {count}</numerusform>
            <numerusform>Continuar com {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the review with those that were never sent.</source>
        <translation>Abre a revisão com os que nunca foram enviados.</translation>
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
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Add a filter…</source>
        <translation>&amp;Adicionar filtro…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>It is not known yet who is signed in.</source>
        <translation>Ainda não se sabe quem entrou.</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Alterado por</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Meus documentos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
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
        <translation>a partir de {day}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>qualquer dia</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>{least} – {most}</source>
        <translation>{least} – {most}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>a partir de {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>até {amount}</translation>
    </message>
</context>
<context>
    <name>FirstSight</name>
    <message>
        <source>Demo portal: nothing here is real, and nothing leaves this computer.</source>
        <translation>Portal de demonstração: nada aqui é real e nada sai deste computador.</translation>
    </message>
</context>
<context>
    <name>FoldersWindow</name>
    <message>
        <source>Where things lie</source>
        <translation>Onde ficam as coisas</translation>
    </message>
    <message>
        <source>Settings and portals</source>
        <translation>Configurações e portais</translation>
    </message>
    <message>
        <source>Your choices and the portals you are signed in to; secrets are sealed.</source>
        <translation>As suas escolhas e os portais em que você entrou; os segredos são lacrados.</translation>
    </message>
    <message>
        <source>Journal and lists</source>
        <translation>Diário e listas</translation>
    </message>
    <message>
        <source>What was asked and what became of it, and what the portal last held.</source>
        <translation>O que foi pedido e o que aconteceu, e o que o portal continha por último.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>May be deleted while Storekeeper is closed.</source>
        <translation>Pode ser excluído enquanto o Storekeeper está fechado.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the program did, without secrets; at most 10 MB.</source>
        <translation>O que o programa fez, sem segredos; no máximo 10 MB.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Where lists and documents are offered to be saved.</source>
        <translation>Onde listas e documentos são oferecidos para salvar.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>{action}: {folder}</source>
        <translation>{action}: {folder}</translation>
    </message>
    <message>
        <source>{folder} is not there.</source>
        <translation>{folder} não existe.</translation>
    </message>
    <message>
        <source>{folder} was opened.</source>
        <translation>{folder} foi aberta.</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. Copy the path instead.</source>
        <translation>Nenhum programa neste computador abre pastas. Copie o caminho.</translation>
    </message>
    <message>
        <source>{folder} was copied.</source>
        <translation>{folder}: caminho copiado.</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Abrir no Bitrix24</translation>
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
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>HeadingMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation>Colunas como no início</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Classificar em ordem crescente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Classificar em ordem decrescente</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Mover para o início</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Mover para o fim</translation>
    </message>
    <message>
        <source>The document itself is always shown</source>
        <translation>O próprio documento é sempre mostrado</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the document</source>
        <translation>Histórico do documento</translation>
    </message>
    <message>
        <source>Reading history…</source>
        <translation>Lendo histórico…</translation>
    </message>
    <message>
        <source>Nothing is known of what happened to it.</source>
        <translation>Nada se sabe do que aconteceu com ele.</translation>
    </message>
    <message>
        <source>Older entries are in Activity.</source>
        <translation>Entradas mais antigas estão em Atividade.</translation>
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
        <translation>Pesquise uma ação ou uma tecla</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
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
        <translation>A tradução “{language}” está faltando ou danificada, por isso o Storekeeper fala inglês. Instale o Storekeeper novamente para corrigir.</translation>
    </message>
</context>
<context>
    <name>LaterPanel</name>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Usou</translation>
    </message>
    <message>
        <source>Later documents that used this stock</source>
        <translation>Documentos posteriores que usaram este estoque</translation>
    </message>
    <message>
        <source>Add {documents}</source>
        <translation>Incluir {documents}</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>{product}: {document} took {quantity}, {told}</source>
        <translation>{product}: {document} usou {quantity}, {told}</translation>
    </message>
    <message>
        <source>As far as this computer knows, nobody has used this stock since.</source>
        <translation>Até onde este computador sabe, ninguém usou este estoque desde então.</translation>
    </message>
    <message>
        <source>Too little is left. Cancel conducting of {documents} first.</source>
        <translation>Resta muito pouco. Cancele antes a efetivação de {documents}.</translation>
    </message>
    <message>
        <source>Enough is left, so {document} can stay conducted. Check that the goods it moved are really there.</source>
        <translation>Resta o suficiente, portanto {document} pode ficar como está. Verifique se as mercadorias movimentadas estão mesmo lá.</translation>
    </message>
    <message>
        <source>Enough is left, so they can stay conducted. Check that the goods they moved are really there.</source>
        <translation>Resta o suficiente, portanto eles podem continuar efetivados. Verifique se as mercadorias movimentadas estão mesmo lá.</translation>
    </message>
    <message>
        <source>{documents} and {count} more</source>
        <translation>{documents} e mais {count}</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Work is under way – Storekeeper</source>
        <translation>Trabalho em andamento – Storekeeper</translation>
    </message>
    <message>
        <source>An operation is still under way.</source>
        <translation>Uma operação ainda está em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>{count} operations are still under way.</source>
        <translation>
            <numerusform>{count} operação ainda está em andamento.</numerusform>
            <numerusform>{count} operações ainda estão em andamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>e mais uma</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>e mais {count}</numerusform>
            <numerusform>e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in the background, everything is done to its end and Storekeeper then closes by itself. Stopped, the document under way gets its answer and the rest stays as it is; you can go on with it later.</source>
        <translation>Em segundo plano, tudo é feito até o fim e então o Storekeeper se fecha sozinho. Se parar, o documento em andamento recebe sua resposta e o resto fica como está; você pode continuar depois.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Parar depois deste</translation>
    </message>
    <message>
        <source>Nothing more is sent; Storekeeper closes when the last answer is there.</source>
        <translation>Nada mais é enviado; o Storekeeper se fecha quando chegar a última resposta.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Storekeeper stays as it is.</source>
        <translation>O Storekeeper fica como está.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Concluir em segundo plano</translation>
    </message>
    <message>
        <source>The window closes now, Storekeeper itself when everything is done.</source>
        <translation>A janela se fecha agora; o Storekeeper, quando tudo estiver feito.</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Nenhum produto</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Produto {number}</translation>
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
        <translation>Nenhum depósito</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Depósito {number}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>The portal&apos;s own total</source>
        <translation>O total do próprio portal</translation>
    </message>
    <message>
        <source>Reading lines…</source>
        <translation>Lendo linhas…</translation>
    </message>
    <message>
        <source>The document has no lines.</source>
        <translation>O documento não tem linhas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} linhas</translation>
    </message>
    <message>
        <source>{lines}, {quantity}</source>
        <translation>{lines}, {quantity}</translation>
    </message>
    <message>
        <source>The portal gives {money} as the total of the document.</source>
        <translation>O portal informa {money} como total do documento.</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines of the document</source>
        <translation>Linhas do documento</translation>
    </message>
    <message>
        <source>Columns of the lines</source>
        <translation>Colunas das linhas</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>This address opens nothing here</source>
        <translation>Este endereço não abre nada aqui</translation>
    </message>
    <message>
        <source>Storekeeper understands addresses of documents only, not this one: {address}</source>
        <translation>O Storekeeper entende apenas endereços de documentos, não este: {address}</translation>
    </message>
    <message>
        <source>This portal is not known here</source>
        <translation>Este portal não é conhecido aqui</translation>
    </message>
    <message>
        <source>The address leads to a document of {portal}, and no account of that portal is open or can be opened. Connect it first, then use the address again.</source>
        <translation>O endereço leva a um documento de {portal}, e nenhuma conta desse portal está aberta nem pode ser aberta. Conecte-a primeiro e use o endereço novamente.</translation>
    </message>
    <message>
        <source>This document is not known here</source>
        <translation>Este documento não é conhecido aqui</translation>
    </message>
    <message>
        <source>There is no document {id} among those that were read from {portal}. It may be deleted, or your role may not see it.</source>
        <translation>Não há documento {id} entre os que foram lidos de {portal}. Ele pode ter sido excluído, ou a sua função não pode vê-lo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Mostrados</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Nenhum documento corresponde.</translation>
    </message>
    <message>
        <source>Total in {currency}</source>
        <translation>Total em {currency}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Documents without a total</source>
        <translation>Documentos sem total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
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
        <translation>Procurando as suas contas…</translation>
    </message>
    <message>
        <source>{portal} – Storekeeper</source>
        <translation>{portal} – Storekeeper</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>The demo portal is starting…</source>
        <translation>O portal de demonstração está iniciando…</translation>
    </message>
    <message>
        <source>Opening {account}…</source>
        <translation>Abrindo {account}…</translation>
    </message>
    <message>
        <source>The demo portal has started but does not answer.</source>
        <translation>O portal de demonstração iniciou, mas não responde.</translation>
    </message>
    <message>
        <source>Connect your Bitrix24 portal</source>
        <translation>Conecte o seu portal Bitrix24</translation>
    </message>
    <message>
        <source>Storekeeper works with the inventory documents of your portal. You need a webhook address or a sign-in.</source>
        <translation>O Storekeeper trabalha com os documentos de estoque do seu portal. Você precisa de um endereço de webhook ou de um login.</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Experimentar o portal de demonstração</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Storekeeper is locked</source>
        <translation>O Storekeeper está bloqueado</translation>
    </message>
    <message>
        <source>Nobody was here for a while. What is under way goes on.</source>
        <translation>Não houve ninguém aqui por um tempo. O que está em andamento continua.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Nenhuma conta está aberta.</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>Their statuses</source>
        <translation>Status deles</translation>
    </message>
    <message>
        <source>{count} documents selected</source>
        <translation>{count} documentos selecionados</translation>
    </message>
    <message>
        <source>{refused} of {all} drafts would be refused.</source>
        <translation>{refused} de {all} rascunhos seriam recusados.</translation>
    </message>
    <message>
        <source>See the effect of the one to conduct</source>
        <translation>Ver o efeito do que será efetivado</translation>
    </message>
    <message>
        <source>See the effect of all {count}</source>
        <translation>Ver o efeito de todos os {count}</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 rascunho</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} rascunhos</translation>
    </message>
    <message>
        <source>1 conducted</source>
        <translation>1 efetivado</translation>
    </message>
    <message>
        <source>{count} conducted</source>
        <translation>{count} efetivados</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 cancelado</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} cancelados</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 outro</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} outros</translation>
    </message>
    <message>
        <source>{sums}; {count} without a total</source>
        <translation>{sums}; {count} sem total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{lines} in 1 document</source>
        <translation>{lines} em 1 documento</translation>
    </message>
    <message>
        <source>{lines} in {count} documents</source>
        <translation>{lines} em {count} documentos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Depósitos</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No document is selected.</source>
        <translation>Nenhum documento está selecionado.</translation>
    </message>
    <message>
        <source>Not &amp;reviewed after all</source>
        <translation>Desmarcar como &amp;revisado</translation>
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
        <translation>Adicionar um filtro</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An operation is over, not everything was done</source>
        <translation>Uma operação terminou, nem tudo foi feito</translation>
    </message>
    <message>
        <source>Done: {done}. Not done: {refused}. Open Storekeeper to see why.</source>
        <translation>Feitos: {done}. Não feitos: {refused}. Abra o Storekeeper para ver por quê.</translation>
    </message>
    <message>
        <source>An operation is over</source>
        <translation>Uma operação terminou</translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation>Feitos: {done}.</translation>
    </message>
    <message>
        <source>New drafts to conduct</source>
        <translation>Novos rascunhos a efetivar</translation>
    </message>
    <message>
        <source>New drafts: {count}.</source>
        <translation>Novos rascunhos: {count}.</translation>
    </message>
</context>
<context>
    <name>OAuthPage</name>
    <message>
        <source>Portal address</source>
        <translation>Endereço do portal</translation>
    </message>
    <message>
        <source>example.bitrix24.com</source>
        <translation>example.bitrix24.com</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Entrar com o navegador</translation>
    </message>
    <message>
        <source>In the application&apos;s settings in Bitrix24, the handler path is {address}. If an administrator chose another, paste the address after signing in.</source>
        <translation>Nas configurações do aplicativo no Bitrix24, o caminho do manipulador é {address}. Se um administrador escolheu outro, cole o endereço depois de entrar.</translation>
    </message>
    <message>
        <source>Signed in with the browser.</source>
        <translation>Você entrou com o navegador.</translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation>Colar o endereço</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Address from the browser, or the code</source>
        <translation>Endereço do navegador, ou o código</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Waiting for the browser, {left} left</source>
        <translation>Aguardando o navegador, restam {left}</translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>It is dated ahead, {day}.</source>
        <translation>A data está no futuro, {day}.</translation>
    </message>
    <message>
        <source>Something about it is unusual.</source>
        <translation>Há algo incomum nele.</translation>
    </message>
    <message>
        <source>{times} × usual</source>
        <translation>{times} × o normal</translation>
    </message>
    <message>
        <source>{quantity} of {product} is {times} times the usual {usual}: check the quantity.</source>
        <translation>{quantity} de {product} é {times} vezes o normal de {usual}: verifique a quantidade.</translation>
    </message>
    <message>
        <source>{product} costs {price} here and usually {usual}: check the price.</source>
        <translation>{product} custa {price} aqui e normalmente {usual}: verifique o preço.</translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others} and {count} more: entered twice?</source>
        <translation>O número do fornecedor {number} consta em {others} e em mais {count}: lançado duas vezes?</translation>
    </message>
    <message>
        <source>The supplier&apos;s number {number} stands on {others}, too: entered twice?</source>
        <translation>O número do fornecedor {number} também consta em {others}: lançado duas vezes?</translation>
    </message>
    <message>
        <source>{person} changed it at {time} and may still be working on it.</source>
        <translation>{person} fez uma alteração ({time}) e pode ainda estar trabalhando nele.</translation>
    </message>
    <message>
        <source>Somebody changed it at {time} and may still be working on it.</source>
        <translation>Alguém fez uma alteração ({time}) e pode ainda estar trabalhando nele.</translation>
    </message>
    <message>
        <source>product {number}</source>
        <translation>produto {number}</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>{account} is open in another window of Storekeeper.</source>
        <translation>{account} está em uso em outra janela do Storekeeper.</translation>
    </message>
    <message>
        <source>The files of {account} cannot be used: {path}</source>
        <translation>Não é possível usar os arquivos de {account}: {path}</translation>
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
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Portal&apos;s own words</source>
        <translation>Palavras do portal</translation>
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
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Status definido em</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Status definido por</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido em</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nada foi feito ainda.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
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
        <translation>O que aconteceu com cada documento</translation>
    </message>
</context>
<context>
    <name>OutcomeWindow</name>
    <message>
        <source>Which outcomes are shown</source>
        <translation>Quais resultados são mostrados</translation>
    </message>
    <message>
        <source>Find in the result</source>
        <translation>Localizar no resultado</translation>
    </message>
    <message>
        <source>{outcome}, {count}</source>
        <translation>{outcome}, {count}</translation>
    </message>
    <message>
        <source>Conducting is being cancelled</source>
        <translation>Cancelamento da efetivação em andamento</translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation>Efetivação em andamento</translation>
    </message>
    <message>
        <source>Cancelling finished</source>
        <translation>Cancelamento concluído</translation>
    </message>
    <message>
        <source>Conducting finished</source>
        <translation>Efetivação concluída</translation>
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
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Efetivados</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecidos</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciados</translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation>Somente as suas próprias visões podem ser alteradas.</translation>
    </message>
    <message>
        <source>You have no views of your own yet.</source>
        <translation>Você ainda não tem visões próprias.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salvar visão</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renomear visão</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Excluir visão</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>Excluir a visão “{name}”?</translation>
    </message>
    <message>
        <source>The documents it lists stay as they are.</source>
        <translation>Os documentos que ela lista ficam como estão.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Storekeeper views</source>
        <translation>Visões do Storekeeper</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar visões</translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation>Visões do Storekeeper (*.views)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>Não foi possível ler “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” holds no views of Storekeeper.</source>
        <translation>“{name}” não contém visões do Storekeeper.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nada foi importado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Escolher: {setting}</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Used for everything on the screen from the next start on.</source>
        <translation>Usado em tudo na tela a partir do próximo início.</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light or dark windows, or whichever the system has.</source>
        <translation>Janelas claras ou escuras, ou como estiver no sistema.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>More contrast draws stronger borders and darker words in the status marks.</source>
        <translation>Mais contraste desenha bordas mais fortes e palavras mais escuras nas marcas de status.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Compact rows show more documents at once.</source>
        <translation>Linhas compactas mostram mais documentos de uma vez.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
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
        <translation>Com que frequência se pergunta ao portal se há documentos alterados.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>For reading everything only. Six leave enough of the portal to your colleagues and to other programs. Documents are always conducted one after the other.</source>
        <translation>Somente para ler tudo. Seis deixam portal suficiente para os colegas e para outros programas. Os documentos são sempre efetivados um após o outro.</translation>
    </message>
    <message>
        <source>Conducting and cancelling</source>
        <translation>Efetivação e cancelamento</translation>
    </message>
    <message>
        <source>Off, one document that is ready is conducted without a review.</source>
        <translation>Desligado, um único documento pronto é efetivado sem revisão.</translation>
    </message>
    <message>
        <source>Off, conducting can be cancelled without saying why.</source>
        <translation>Desligado, a efetivação pode ser cancelada sem dizer por quê.</translation>
    </message>
    <message>
        <source>Everybody who opens the document in the portal can read it. The journal on this computer keeps the reason in any case.</source>
        <translation>Todos que abrirem o documento no portal podem lê-lo. O diário deste computador guarda o motivo de qualquer forma.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Leitor de código de barras</translation>
    </message>
    <message>
        <source>A code that is scanned anywhere in the window finds its document.</source>
        <translation>Um código escaneado em qualquer lugar da janela encontra o seu documento.</translation>
    </message>
    <message>
        <source>Scanners type faster than people. Raise this if codes arrive in pieces, lower it if quick typing is taken for a scan.</source>
        <translation>Leitores digitam mais rápido que pessoas. Aumente se os códigos chegarem em pedaços; diminua se uma digitação rápida for tomada por leitura.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milissegundos</translation>
    </message>
    <message>
        <source>The key your scanner presses after each code; most press Enter.</source>
        <translation>A tecla que o seu leitor pressiona após cada código; a maioria pressiona Enter.</translation>
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
        <translation>Um som para documento encontrado, outro para não encontrado.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Only while another window is in front; Activity holds it all.</source>
        <translation>Somente enquanto outra janela está na frente; Atividade guarda tudo.</translation>
    </message>
    <message>
        <source>When colleagues have made documents that wait to be conducted.</source>
        <translation>Quando colegas criaram documentos que aguardam efetivação.</translation>
    </message>
    <message>
        <source>A different one if something was refused.</source>
        <translation>Um som diferente se algo foi recusado.</translation>
    </message>
    <message>
        <source>It shows that the program is running and brings its window to the front.</source>
        <translation>Mostra que o programa está em execução e traz a janela para a frente.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Hides everything from passers-by. Unlocking takes a press of a button and no password: to keep somebody out, lock the computer itself.</source>
        <translation>Esconde tudo de quem passa. Para desbloquear basta apertar um botão, sem senha: para impedir o acesso de alguém, bloqueie o próprio computador.</translation>
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
        <translation>Onde listas e documentos são oferecidos para salvar.</translation>
    </message>
    <message>
        <source>The folder for documents</source>
        <translation>A pasta de documentos</translation>
    </message>
    <message>
        <source>The journal says who conducted or cancelled what, and why. Nothing is removed by itself: only when you press the button below.</source>
        <translation>O diário diz quem efetivou ou cancelou o quê, e por quê. Nada é removido sozinho: somente quando você aperta o botão abaixo.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Remove older entries…</source>
        <translation>Remover entradas antigas…</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Result of {moment}</source>
        <translation>Resultado de {moment}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Salvo como {path}</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Página como será impressa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamanho da página</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largura da página</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Salvo como “{name}”</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Nenhuma impressora está configurada neste computador.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>A impressora não aceitou as páginas.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado à impressora</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Não impresso</translation>
    </message>
    <message>
        <source>You can save the pages as a PDF.</source>
        <translation>Você pode salvar as páginas como PDF.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Try again; if it stays so, copy the details for whoever looks after Bitrix24.</source>
        <translation>Tente novamente; se continuar assim, copie os detalhes para quem cuida do Bitrix24.</translation>
    </message>
    <message>
        <source>Storekeeper reads the document back to find out. Do not do it again until then.</source>
        <translation>O Storekeeper relê o documento para descobrir. Não repita até lá.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask for the portal&apos;s certificate to be renewed.</source>
        <translation>Verifique a data deste computador e peça que o certificado do portal seja renovado.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Verifique a conexão e tente novamente.</translation>
    </message>
    <message>
        <source>Open the portal in a browser: a network sign-in page may be waiting.</source>
        <translation>Abra o portal em um navegador: uma página de login da rede pode estar esperando.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, check the portal&apos;s address.</source>
        <translation>Tente novamente em alguns minutos. Se continuar assim, verifique o endereço do portal.</translation>
    </message>
    <message>
        <source>Check the connection of this computer and the portal&apos;s address.</source>
        <translation>Verifique a conexão deste computador e o endereço do portal.</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, and ask whether the portal is running.</source>
        <translation>Verifique o endereço do portal e pergunte se o portal está funcionando.</translation>
    </message>
    <message>
        <source>The network may be slow or the portal busy; try again in a minute.</source>
        <translation>A rede pode estar lenta ou o portal ocupado; tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to let Storekeeper through.</source>
        <translation>Peça a quem cuida desta rede que deixe o Storekeeper passar.</translation>
    </message>
    <message>
        <source>Check the connection of this computer, then try again.</source>
        <translation>Verifique a conexão deste computador e tente novamente.</translation>
    </message>
    <message>
        <source>Connect again with a new webhook address or a new sign-in.</source>
        <translation>Conecte novamente com um novo endereço de webhook ou um novo login.</translation>
    </message>
    <message>
        <source>Connect again and sign in; your list stays here.</source>
        <translation>Conecte novamente e entre; a sua lista fica aqui.</translation>
    </message>
    <message>
        <source>Add what is missing to the webhook or the app in Bitrix24, then connect again.</source>
        <translation>Adicione o que falta ao webhook ou ao aplicativo no Bitrix24 e conecte novamente.</translation>
    </message>
    <message>
        <source>Ask an administrator to let your role view documents of every type you need.</source>
        <translation>Peça a um administrador que permita à sua função visualizar documentos de todos os tipos de que você precisa.</translation>
    </message>
    <message>
        <source>Ask an administrator to check what your role may do, then try again.</source>
        <translation>Peça a um administrador que verifique o que a sua função pode fazer e tente novamente.</translation>
    </message>
    <message>
        <source>Ask an administrator to give your role this permission, then try again.</source>
        <translation>Peça a um administrador que dê esta permissão à sua função e tente novamente.</translation>
    </message>
    <message>
        <source>Ask an administrator to open the document&apos;s warehouses to your role.</source>
        <translation>Peça a um administrador que abra os depósitos do documento à sua função.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to confirm this access, then try again.</source>
        <translation>Peça a um administrador do Bitrix24 que confirme este acesso e tente novamente.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator why this access was turned down.</source>
        <translation>Pergunte a um administrador do Bitrix24 por que este acesso foi negado.</translation>
    </message>
    <message>
        <source>Ask a Bitrix24 administrator to open this connection to your account.</source>
        <translation>Peça a um administrador do Bitrix24 que abra esta conexão à sua conta.</translation>
    </message>
    <message>
        <source>Refresh the list; somebody may have deleted it, or hidden it from you.</source>
        <translation>Atualize a lista; alguém pode tê-lo excluído ou ocultado de você.</translation>
    </message>
    <message>
        <source>Read the portal&apos;s own words, mend the document in Bitrix24, then try again.</source>
        <translation>Leia as palavras do portal, corrija o documento no Bitrix24 e tente novamente.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay conducted.</source>
        <translation>Não há mais nada a fazer, se deve continuar efetivado.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay as it is.</source>
        <translation>Não há mais nada a fazer, se deve ficar como está.</translation>
    </message>
    <message>
        <source>Cancel its conducting first, then try again.</source>
        <translation>Cancele antes a efetivação e tente novamente.</translation>
    </message>
    <message>
        <source>Refresh the list and look at the document&apos;s status.</source>
        <translation>Atualize a lista e veja o status do documento.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch inventory management on, then try again.</source>
        <translation>Peça a um administrador que ative o gerenciamento do inventário e tente novamente.</translation>
    </message>
    <message>
        <source>Ask the owner of the portal which plan holds this, and to change it.</source>
        <translation>Pergunte ao proprietário do portal qual plano inclui isto e peça a mudança.</translation>
    </message>
    <message>
        <source>Do this in 1C; the portal takes its stock from there.</source>
        <translation>Faça isto no 1C; o portal recebe o estoque de lá.</translation>
    </message>
    <message>
        <source>Only Bitrix24&apos;s support can lift this; ask the owner to write to it.</source>
        <translation>Somente o suporte do Bitrix24 pode liberar; peça ao proprietário que escreva para lá.</translation>
    </message>
    <message>
        <source>Ask the owner of the portal, or connect to another portal.</source>
        <translation>Pergunte ao proprietário do portal ou conecte-se a outro portal.</translation>
    </message>
    <message>
        <source>Connect again with the portal&apos;s new address.</source>
        <translation>Conecte novamente com o novo endereço do portal.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>Have the portal brought up to date, or do this in Bitrix24 itself.</source>
        <translation>Peça que o portal seja atualizado ou faça isto no próprio Bitrix24.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again. If it stays so, do it in Bitrix24 itself.</source>
        <translation>Atualize a lista e tente novamente. Se continuar assim, faça isto no próprio Bitrix24.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere um minuto e tente novamente.</translation>
    </message>
    <message>
        <source>It can go on in {countdown}.</source>
        <translation>Pode continuar em {countdown}.</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>este documento</translation>
    </message>
    <message>
        <source>No longer in Bitrix24.</source>
        <translation>Não está mais no Bitrix24.</translation>
    </message>
    <message>
        <source>Your role may not use one of its warehouses.</source>
        <translation>A sua função não pode usar um dos depósitos.</translation>
    </message>
    <message>
        <source>Bitrix24 turned it down for its own reason.</source>
        <translation>O Bitrix24 rejeitou por motivo próprio.</translation>
    </message>
    <message>
        <source>{document} was conducted.</source>
        <translation>{document}: efetivação feita.</translation>
    </message>
    <message>
        <source>Conducting of {document} was cancelled.</source>
        <translation>{document}: efetivação cancelada.</translation>
    </message>
    <message>
        <source>{document} was conducted already.</source>
        <translation>{document}: a efetivação já tinha sido feita.</translation>
    </message>
    <message>
        <source>{document} was not conducted any more.</source>
        <translation>{document}: a efetivação já não estava em vigor.</translation>
    </message>
    <message>
        <source>{document} was not conducted.</source>
        <translation>{document}: a efetivação não foi feita.</translation>
    </message>
    <message>
        <source>Conducting of {document} was not cancelled.</source>
        <translation>{document}: a efetivação não foi cancelada.</translation>
    </message>
    <message>
        <source>{document} was changed after your review.</source>
        <translation>{document}: houve alteração depois da sua revisão.</translation>
    </message>
    <message>
        <source>{document} was not started.</source>
        <translation>{document}: a operação não foi iniciada.</translation>
    </message>
    <message>
        <source>It is not known whether {document} was conducted.</source>
        <translation>{document}: não se sabe se a efetivação foi feita.</translation>
    </message>
    <message>
        <source>It is not known whether conducting of {document} was cancelled.</source>
        <translation>{document}: não se sabe se a efetivação foi cancelada.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock now.</source>
        <translation>Nada mudou no estoque agora.</translation>
    </message>
    <message>
        <source>Nothing was booked a second time.</source>
        <translation>Nada foi lançado uma segunda vez.</translation>
    </message>
    <message>
        <source>The goods are booked back. The answer was lost; the portal shows it on reading back.</source>
        <translation>As mercadorias foram estornadas. A resposta se perdeu; a releitura do portal mostra isso.</translation>
    </message>
    <message>
        <source>The goods are booked back.</source>
        <translation>As mercadorias foram estornadas.</translation>
    </message>
    <message>
        <source>The goods are booked. The answer was lost; the portal shows it on reading back.</source>
        <translation>As mercadorias foram lançadas. A resposta se perdeu; a releitura do portal mostra isso.</translation>
    </message>
    <message>
        <source>The goods are booked.</source>
        <translation>As mercadorias foram lançadas.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>Look at its lines as they are now, then do it again.</source>
        <translation>Veja as linhas como estão agora e faça de novo.</translation>
    </message>
    <message>
        <source>Storekeeper reads it back in {countdown}. Do not do it again until then.</source>
        <translation>O Storekeeper relê o documento em {countdown}. Não repita até lá.</translation>
    </message>
    <message>
        <source>Look at the document in Bitrix24, then do it again.</source>
        <translation>Veja o documento no Bitrix24 e faça de novo.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so.</source>
        <translation>Não há mais nada a fazer, se deve ficar assim.</translation>
    </message>
    <message>
        <source>Nothing is left to do, if it should stay so. Ask {person} if you are not sure.</source>
        <translation>Não há mais nada a fazer, se deve ficar assim. Pergunte a {person} se não tiver certeza.</translation>
    </message>
    <message>
        <source>Mend what stopped the operation, then start it again.</source>
        <translation>Corrija o que parou a operação e inicie-a novamente.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, then start it again.</source>
        <translation>Libere espaço no disco deste computador e inicie novamente.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Inicie novamente quando quiser.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Missing scope</source>
        <translation>Escopo em falta</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>A completar</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Draft or cancelled</source>
        <translation>Rascunho ou cancelado</translation>
    </message>
    <message>
        <source>Needed status</source>
        <translation>Status necessário</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Status agora</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>Na sua lista</translation>
    </message>
    <message>
        <source>Not conducted</source>
        <translation>Não efetivado</translation>
    </message>
    <message>
        <source>{status}, which is no longer so</source>
        <translation>{status}, o que já não vale</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessário</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltam</translation>
    </message>
    <message>
        <source>CRM › Inventory management</source>
        <translation>CRM › Gerenciamento do inventário</translation>
    </message>
    <message>
        <source>The owner of the portal</source>
        <translation>O proprietário do portal</translation>
    </message>
    <message>
        <source>Bitrix24&apos;s support</source>
        <translation>Suporte do Bitrix24</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>Continua em</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Novo endereço</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Como sabemos</translation>
    </message>
    <message>
        <source>Foreseen from what was read last; the portal was not asked for it.</source>
        <translation>Previsto a partir da última leitura; nada foi pedido ao portal.</translation>
    </message>
    <message>
        <source>Bitrix24 does not name the permission. It follows from the action and the type.</source>
        <translation>O Bitrix24 não informa o nome da permissão. Ela se deduz da ação e do tipo.</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Quem pode resolver</translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation>Permissão em falta</translation>
    </message>
    <message>
        <source>Where in Bitrix24</source>
        <translation>Onde no Bitrix24</translation>
    </message>
    <message>
        <source>Changed since review, not sent</source>
        <translation>Alterado após a revisão, não enviado</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Como planejado</translation>
    </message>
    <message>
        <source>Conducting cancelled — answer was lost, checked with portal</source>
        <translation>Efetivação cancelada — a resposta se perdeu, verificado com o portal</translation>
    </message>
    <message>
        <source>Conducted — answer was lost, checked with portal</source>
        <translation>Efetivado — a resposta se perdeu, verificado com o portal</translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel</source>
        <translation>Não efetivado, nada a cancelar</translation>
    </message>
    <message>
        <source>Refused without a reason</source>
        <translation>Recusado sem motivo informado</translation>
    </message>
    <message>
        <source>Not started, you stopped the operation</source>
        <translation>Não iniciado, você parou a operação</translation>
    </message>
    <message>
        <source>Not started, the journal could not be written</source>
        <translation>Não iniciado, não foi possível gravar o diário</translation>
    </message>
    <message>
        <source>Not started, Storekeeper was closed before its turn</source>
        <translation>Não iniciado, o Storekeeper foi fechado antes da vez dele</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Not started, the operation ended before its turn</source>
        <translation>Não iniciado, a operação terminou antes da vez dele</translation>
    </message>
    <message>
        <source>Not started. {reason}</source>
        <translation>Não iniciado. {reason}</translation>
    </message>
    <message>
        <source>Unknown: the portal gave no clear answer</source>
        <translation>Desconhecido: o portal não deu resposta clara</translation>
    </message>
    <message>
        <source>Unknown: the portal does not answer</source>
        <translation>Desconhecido: o portal não responde</translation>
    </message>
    <message>
        <source>{unknown}. Checking again in {countdown}</source>
        <translation>{unknown}. Nova verificação em {countdown}</translation>
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
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Efetivado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Outro status</translation>
    </message>
    <message>
        <source>{document} is not complete: {count} things need mending.</source>
        <translation>{document}: o documento não está completo; {count} pontos precisam de correção.</translation>
    </message>
    <message>
        <source>{document} is not complete.</source>
        <translation>{document}: o documento não está completo.</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>O documento não está completo.</translation>
    </message>
    <message>
        <source>{document} has no supplier.</source>
        <translation>{document}: falta o fornecedor.</translation>
    </message>
    <message>
        <source>{document} has no lines.</source>
        <translation>{document}: não há linhas.</translation>
    </message>
    <message>
        <source>{document} has a line without a quantity above zero.</source>
        <translation>{document}: uma linha não tem quantidade acima de zero.</translation>
    </message>
    <message>
        <source>{document} has a line whose product is missing or was deleted.</source>
        <translation>{document}: o produto de uma linha está faltando ou foi excluído.</translation>
    </message>
    <message>
        <source>{document} has a product of a type that is not kept in stock.</source>
        <translation>{document}: um produto é de um tipo que não é mantido em estoque.</translation>
    </message>
    <message>
        <source>{document} has a product that needs a barcode per piece.</source>
        <translation>{document}: um produto exige um código de barras por peça.</translation>
    </message>
    <message>
        <source>{document} has a line without a warehouse.</source>
        <translation>{document}: uma linha não tem depósito.</translation>
    </message>
    <message>
        <source>{document} names a warehouse that is switched off.</source>
        <translation>{document}: um depósito está desativado.</translation>
    </message>
    <message>
        <source>{document} names a warehouse that no longer exists.</source>
        <translation>{document}: um depósito não existe mais.</translation>
    </message>
    <message>
        <source>{document} has a line from and to the same warehouse.</source>
        <translation>{document}: uma linha tem o mesmo depósito como origem e destino.</translation>
    </message>
    <message>
        <source>{document} has an empty field that Bitrix24 needs filled.</source>
        <translation>{document}: um campo exigido pelo Bitrix24 está vazio.</translation>
    </message>
    <message>
        <source>Supplier is missing. A receipt needs one.</source>
        <translation>Falta o fornecedor. Uma entrada exige um.</translation>
    </message>
    <message>
        <source>No lines.</source>
        <translation>Não há linhas.</translation>
    </message>
    <message>
        <source>A line has no quantity above zero.</source>
        <translation>Uma linha não tem quantidade acima de zero.</translation>
    </message>
    <message>
        <source>A product is missing or was deleted.</source>
        <translation>Um produto está faltando ou foi excluído.</translation>
    </message>
    <message>
        <source>A product is of a type that is not kept in stock.</source>
        <translation>Um produto é de um tipo que não é mantido em estoque.</translation>
    </message>
    <message>
        <source>A product needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>Um produto exige um código de barras por peça; conclua no Bitrix24.</translation>
    </message>
    <message>
        <source>A line has no warehouse.</source>
        <translation>Uma linha não tem depósito.</translation>
    </message>
    <message>
        <source>A warehouse is switched off.</source>
        <translation>Um depósito está desativado.</translation>
    </message>
    <message>
        <source>A warehouse no longer exists.</source>
        <translation>Um depósito não existe mais.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse.</source>
        <translation>A origem e o destino são o mesmo depósito.</translation>
    </message>
    <message>
        <source>A field that Bitrix24 needs is empty.</source>
        <translation>Um campo exigido pelo Bitrix24 está vazio.</translation>
    </message>
    <message>
        <source>Product {product} was deleted.</source>
        <translation>O produto {product} foi excluído.</translation>
    </message>
    <message>
        <source>{product} is of a type that is not kept in stock.</source>
        <translation>{product} é de um tipo que não é mantido em estoque.</translation>
    </message>
    <message>
        <source>{product} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>{product} exige um código de barras por peça; conclua no Bitrix24.</translation>
    </message>
    <message>
        <source>Warehouse {warehouse} is switched off.</source>
        <translation>O depósito {warehouse} está desativado.</translation>
    </message>
    <message>
        <source>Warehouse {warehouse} no longer exists.</source>
        <translation>O depósito {warehouse} não existe mais.</translation>
    </message>
    <message>
        <source>Quantity is zero in line {line}.</source>
        <translation>A quantidade é zero na linha {line}.</translation>
    </message>
    <message>
        <source>The product of line {line} is missing or was deleted.</source>
        <translation>O produto da linha {line} está faltando ou foi excluído.</translation>
    </message>
    <message>
        <source>The product of line {line} is of a type that is not kept in stock.</source>
        <translation>O produto da linha {line} é de um tipo que não é mantido em estoque.</translation>
    </message>
    <message>
        <source>Line {line} needs a barcode per piece; finish it in Bitrix24.</source>
        <translation>A linha {line} exige um código de barras por peça; conclua no Bitrix24.</translation>
    </message>
    <message>
        <source>Line {line} has no warehouse.</source>
        <translation>A linha {line} não tem depósito.</translation>
    </message>
    <message>
        <source>A warehouse of line {line} is switched off.</source>
        <translation>Um depósito da linha {line} está desativado.</translation>
    </message>
    <message>
        <source>A warehouse of line {line} no longer exists.</source>
        <translation>Um depósito da linha {line} não existe mais.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse in line {line}.</source>
        <translation>A origem e o destino são o mesmo depósito na linha {line}.</translation>
    </message>
    <message>
        <source>Quantity is zero in lines {lines}.</source>
        <translation>A quantidade é zero nas linhas {lines}.</translation>
    </message>
    <message>
        <source>The products of lines {lines} are missing or were deleted.</source>
        <translation>Os produtos das linhas {lines} estão faltando ou foram excluídos.</translation>
    </message>
    <message>
        <source>The products of lines {lines} are of types not kept in stock.</source>
        <translation>Os produtos das linhas {lines} são de tipos que não são mantidos em estoque.</translation>
    </message>
    <message>
        <source>Lines {lines} need a barcode per piece; finish them in Bitrix24.</source>
        <translation>As linhas {lines} exigem um código de barras por peça; conclua-as no Bitrix24.</translation>
    </message>
    <message>
        <source>Lines {lines} have no warehouse.</source>
        <translation>As linhas {lines} não têm depósito.</translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} are switched off.</source>
        <translation>Depósitos das linhas {lines} estão desativados.</translation>
    </message>
    <message>
        <source>Warehouses of lines {lines} no longer exist.</source>
        <translation>Depósitos das linhas {lines} não existem mais.</translation>
    </message>
    <message>
        <source>From and to are the same warehouse in lines {lines}.</source>
        <translation>A origem e o destino são o mesmo depósito nas linhas {lines}.</translation>
    </message>
    <message>
        <source>Nothing was booked by this; the portal was only read.</source>
        <translation>Nada foi lançado com isto; o portal só foi lido.</translation>
    </message>
    <message>
        <source>Nothing was changed by this; the portal was only read.</source>
        <translation>Nada foi alterado com isto; o portal só foi lido.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you see is what was read last.</source>
        <translation>Nada foi alterado. O que você vê é o que foi lido por último.</translation>
    </message>
    <message>
        <source>Nothing was booked. The portal was not asked for it.</source>
        <translation>Nada foi lançado. O pedido não foi feito ao portal.</translation>
    </message>
    <message>
        <source>Nothing was changed. The portal was not asked for it.</source>
        <translation>Nada foi alterado. O pedido não foi feito ao portal.</translation>
    </message>
    <message>
        <source>Nothing was booked. The document is still a draft.</source>
        <translation>Nada foi lançado. O documento ainda é um rascunho.</translation>
    </message>
    <message>
        <source>Nothing was booked. The document is as it was.</source>
        <translation>Nada foi lançado. O documento está como estava.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is still conducted.</source>
        <translation>Nada mudou no estoque. O documento continua efetivado.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock. The document is as it was.</source>
        <translation>Nada mudou no estoque. O documento está como estava.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Nada foi lançado.</translation>
    </message>
    <message>
        <source>Nothing was changed in stock.</source>
        <translation>Nada mudou no estoque.</translation>
    </message>
    <message>
        <source>The goods may be booked already; it is not known yet.</source>
        <translation>As mercadorias podem já ter sido lançadas; ainda não se sabe.</translation>
    </message>
    <message>
        <source>The goods may be booked back already; it is not known yet.</source>
        <translation>As mercadorias podem já ter sido estornadas; ainda não se sabe.</translation>
    </message>
    <message>
        <source>The portal may have carried it out; it is not known yet.</source>
        <translation>O portal pode já ter executado; ainda não se sabe.</translation>
    </message>
    <message>
        <source>Barcodes can only be given in Bitrix24; finish the document there.</source>
        <translation>Códigos de barras só podem ser informados no Bitrix24; conclua o documento lá.</translation>
    </message>
    <message>
        <source>Choose another warehouse in Bitrix24, or have this one switched on, then try again.</source>
        <translation>Escolha outro depósito no Bitrix24, ou peça que este seja ativado, e tente novamente.</translation>
    </message>
    <message>
        <source>Complete the document in Bitrix24, then try again.</source>
        <translation>Complete o documento no Bitrix24 e tente novamente.</translation>
    </message>
    <message>
        <source>Have the warehouse switched on again in Bitrix24, then try again.</source>
        <translation>Peça que o depósito seja reativado no Bitrix24 e tente novamente.</translation>
    </message>
    <message>
        <source>A conducted document cannot be edited: put right what it names, then try again.</source>
        <translation>Um documento efetivado não pode ser editado: corrija aquilo a que ele se refere e tente novamente.</translation>
    </message>
    <message>
        <source>The goods have moved on: cancel the later documents that used them first.</source>
        <translation>As mercadorias já seguiram adiante: cancele antes os documentos posteriores que as usaram.</translation>
    </message>
    <message>
        <source>Move or receive what is missing, or lower the quantity; then try again.</source>
        <translation>Transfira ou receba o que falta, ou reduza a quantidade; depois tente novamente.</translation>
    </message>
    <message>
        <source>Move or receive {missing} at {warehouse}, or lower the quantity; then try again.</source>
        <translation>Transfira ou receba {missing} em {warehouse}, ou reduza a quantidade; depois tente novamente.</translation>
    </message>
    <message>
        <source>Move or receive {missing} more, or lower the quantity; then try again.</source>
        <translation>Transfira ou receba mais {missing}, ou reduza a quantidade; depois tente novamente.</translation>
    </message>
    <message>
        <source>A Bitrix24 administrator, or whoever manages inventory access</source>
        <translation>Um administrador do Bitrix24 ou quem gerencia o acesso ao inventário</translation>
    </message>
    <message>
        <source>CRM › Settings › Inventory access permissions</source>
        <translation>CRM › Configurações › Permissões de acesso ao inventário</translation>
    </message>
    <message>
        <source>Open your role, switch on “{permission}”</source>
        <translation>Abra a sua função, ative “{permission}”</translation>
    </message>
    <message>
        <source>Open your role, section {kind}, switch on “{permission}”</source>
        <translation>Abra a sua função, seção {kind}, ative “{permission}”</translation>
    </message>
    <message>
        <source>Developer resources › Integrations</source>
        <translation>Recursos para desenvolvedores › Integrações</translation>
    </message>
    <message>
        <source>Please let my Bitrix24 account use Storekeeper.</source>
        <translation>Por favor, permita que a minha conta do Bitrix24 use o Storekeeper.</translation>
    </message>
    <message>
        <source>Please switch on inventory management in our Bitrix24 portal.</source>
        <translation>Por favor, ative o gerenciamento do inventário no nosso portal Bitrix24.</translation>
    </message>
    <message>
        <source>Our Bitrix24 plan does not include REST for inventory management.</source>
        <translation>O nosso plano do Bitrix24 não inclui REST para o gerenciamento do inventário.</translation>
    </message>
    <message>
        <source>Please check the inventory permissions of my role.
{page}</source>
        <translation>Por favor, verifique as permissões de inventário da minha função.
{page}</translation>
    </message>
    <message>
        <source>Please give my role the permission “{permission}”.
{page}</source>
        <translation>Por favor, dê à minha função a permissão “{permission}”.
{page}</translation>
    </message>
    <message>
        <source>Please add the missing scope to my webhook.
{page}</source>
        <translation>Por favor, adicione o escopo que falta ao meu webhook.
{page}</translation>
    </message>
    <message>
        <source>Please add the scope “{scope}” to my webhook.
{page}</source>
        <translation>Por favor, adicione o escopo “{scope}” ao meu webhook.
{page}</translation>
    </message>
    <message>
        <source>Your role may not view inventory documents.</source>
        <translation>A sua função não pode visualizar documentos de estoque.</translation>
    </message>
    <message>
        <source>Your role may not view {document}.</source>
        <translation>{document}: a sua função não pode visualizar.</translation>
    </message>
    <message>
        <source>Your role may not change {document}.</source>
        <translation>{document}: a sua função não pode alterar.</translation>
    </message>
    <message>
        <source>Your role may not conduct {document}.</source>
        <translation>{document}: a sua função não pode efetivar.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of {document}.</source>
        <translation>{document}: a sua função não pode cancelar a efetivação.</translation>
    </message>
    <message>
        <source>Your role may not delete {document}.</source>
        <translation>{document}: a sua função não pode excluir.</translation>
    </message>
    <message>
        <source>Your role does not allow this in Bitrix24.</source>
        <translation>A sua função não permite isto no Bitrix24.</translation>
    </message>
    <message>
        <source>This access still has to be confirmed in Bitrix24.</source>
        <translation>Este acesso ainda precisa ser confirmado no Bitrix24.</translation>
    </message>
    <message>
        <source>This access was turned down in Bitrix24.</source>
        <translation>Este acesso foi negado no Bitrix24.</translation>
    </message>
    <message>
        <source>Your account may not use this connection.</source>
        <translation>A sua conta não pode usar esta conexão.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct receipts.</source>
        <translation>{document}: efetivação não feita; a sua função não pode efetivar entradas.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct adjustments.</source>
        <translation>{document}: efetivação não feita; a sua função não pode efetivar ajustes.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct transfers.</source>
        <translation>{document}: efetivação não feita; a sua função não pode efetivar transferências.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct returns.</source>
        <translation>{document}: efetivação não feita; a sua função não pode efetivar devoluções.</translation>
    </message>
    <message>
        <source>{document} was not conducted: your role may not conduct write-offs.</source>
        <translation>{document}: efetivação não feita; a sua função não pode efetivar baixas.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of receipts.</source>
        <translation>{document}: fica como está; a sua função não pode cancelar a efetivação de entradas.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of adjustments.</source>
        <translation>{document}: fica como está; a sua função não pode cancelar a efetivação de ajustes.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of transfers.</source>
        <translation>{document}: fica como está; a sua função não pode cancelar a efetivação de transferências.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of returns.</source>
        <translation>{document}: fica como está; a sua função não pode cancelar a efetivação de devoluções.</translation>
    </message>
    <message>
        <source>{document} stays as it is: your role may not cancel conducting of write-offs.</source>
        <translation>{document}: fica como está; a sua função não pode cancelar a efetivação de baixas.</translation>
    </message>
    <message>
        <source>Your role may not conduct receipts.</source>
        <translation>A sua função não pode efetivar entradas.</translation>
    </message>
    <message>
        <source>Your role may not conduct adjustments.</source>
        <translation>A sua função não pode efetivar ajustes.</translation>
    </message>
    <message>
        <source>Your role may not conduct transfers.</source>
        <translation>A sua função não pode efetivar transferências.</translation>
    </message>
    <message>
        <source>Your role may not conduct returns.</source>
        <translation>A sua função não pode efetivar devoluções.</translation>
    </message>
    <message>
        <source>Your role may not conduct write-offs.</source>
        <translation>A sua função não pode efetivar baixas.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of receipts.</source>
        <translation>A sua função não pode cancelar a efetivação de entradas.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of adjustments.</source>
        <translation>A sua função não pode cancelar a efetivação de ajustes.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of transfers.</source>
        <translation>A sua função não pode cancelar a efetivação de transferências.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of returns.</source>
        <translation>A sua função não pode cancelar a efetivação de devoluções.</translation>
    </message>
    <message>
        <source>Your role may not cancel conducting of write-offs.</source>
        <translation>A sua função não pode cancelar a efetivação de baixas.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizar</translation>
    </message>
    <message>
        <source>Create and edit</source>
        <translation>Criar e editar</translation>
    </message>
    <message>
        <source>Process document</source>
        <translation>Processar documento</translation>
    </message>
    <message>
        <source>Cancel processing</source>
        <translation>Cancelar processamento</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Excluir documento</translation>
    </message>
    <message>
        <source>View and select warehouses</source>
        <translation>Visualizar e selecionar depósitos</translation>
    </message>
    <message>
        <source>There is too little stock.</source>
        <translation>Não há estoque suficiente.</translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product}: {needed} needed, {there} there.</source>
        <translation>{document}: faltam {missing} de {product}; necessário {needed}, disponível {there}.</translation>
    </message>
    <message>
        <source>{document} lacks {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation>{document}: faltam {missing} de {product} em {warehouse}; necessário {needed}, disponível {there}.</translation>
    </message>
    <message>
        <source>Short {missing} of {product} at {warehouse}: {needed} needed, {there} there.</source>
        <translation>Faltam {missing} de {product} em {warehouse}: necessário {needed}, disponível {there}.</translation>
    </message>
    <message>
        <source>Short {missing} of {product}: {needed} needed, {there} there.</source>
        <translation>Faltam {missing} de {product}: necessário {needed}, disponível {there}.</translation>
    </message>
    <message>
        <source>There is too little of {product} at {warehouse}.</source>
        <translation>Não há o suficiente de {product} em {warehouse}.</translation>
    </message>
    <message>
        <source>There is too little of {product}.</source>
        <translation>Não há o suficiente de {product}.</translation>
    </message>
    <message>
        <source>There is too little stock for {document}.</source>
        <translation>{document}: não há estoque suficiente.</translation>
    </message>
    <message>
        <source>The status of {document} does not allow this.</source>
        <translation>{document}: o status não permite isto.</translation>
    </message>
    <message>
        <source>{document} is already conducted.</source>
        <translation>{document}: o documento já está efetivado.</translation>
    </message>
    <message>
        <source>{document} is conducted, which does not allow this.</source>
        <translation>{document}: o documento está efetivado, o que não permite isto.</translation>
    </message>
    <message>
        <source>{document} is not conducted, which does not allow this.</source>
        <translation>{document}: o documento não está efetivado, o que não permite isto.</translation>
    </message>
    <message>
        <source>{document}: nothing to cancel, it is no longer conducted.</source>
        <translation>{document}: nada a cancelar, o documento já não está efetivado.</translation>
    </message>
    <message>
        <source>{document} is not conducted, so there is nothing to cancel.</source>
        <translation>{document}: o documento não está efetivado, portanto não há nada a cancelar.</translation>
    </message>
    <message>
        <source>Not conducted, nothing to cancel.</source>
        <translation>Não efetivado, nada a cancelar.</translation>
    </message>
    <message>
        <source>Its status does not allow this.</source>
        <translation>O status não permite isto.</translation>
    </message>
    <message>
        <source>Already conducted by {person} {when}</source>
        <translation>Já efetivado por {person}, {when}</translation>
    </message>
    <message>
        <source>Already conducted by {person}</source>
        <translation>Já efetivado por {person}</translation>
    </message>
    <message>
        <source>Already conducted {when}</source>
        <translation>Já efetivado, {when}</translation>
    </message>
    <message>
        <source>Already conducted</source>
        <translation>Já efetivado</translation>
    </message>
    <message>
        <source>Already cancelled by {person} {when}</source>
        <translation>Já cancelado por {person}, {when}</translation>
    </message>
    <message>
        <source>Already cancelled by {person}</source>
        <translation>Já cancelado por {person}</translation>
    </message>
    <message>
        <source>Already cancelled {when}</source>
        <translation>Já cancelado, {when}</translation>
    </message>
    <message>
        <source>Already cancelled</source>
        <translation>Já cancelado</translation>
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
        <translation>Algo se interpôs entre o Storekeeper e o portal.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation>O certificado do portal não é confiável.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>O portal não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation>A conexão caiu antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>Another page answered in the portal&apos;s place.</source>
        <translation>Outra página respondeu no lugar do portal.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer is too large to be read.</source>
        <translation>A resposta do portal é grande demais para ser lida.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer could not be read.</source>
        <translation>Não foi possível ler a resposta do portal.</translation>
    </message>
    <message>
        <source>The portal&apos;s address was not found in the network.</source>
        <translation>O endereço do portal não foi encontrado na rede.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the portal&apos;s address.</source>
        <translation>Nada aceita conexões no endereço do portal.</translation>
    </message>
    <message>
        <source>No connection to the portal came about in time.</source>
        <translation>A conexão com o portal não foi estabelecida a tempo.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let Storekeeper through.</source>
        <translation>O proxy desta rede não deixou o Storekeeper passar.</translation>
    </message>
    <message>
        <source>There is no connection to the portal.</source>
        <translation>Não há conexão com o portal.</translation>
    </message>
    <message>
        <source>The portal does not accept this connection any more.</source>
        <translation>O portal não aceita mais esta conexão.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>O seu login expirou.</translation>
    </message>
    <message>
        <source>Your role may not use a warehouse of {document}.</source>
        <translation>{document}: a sua função não pode usar um dos depósitos.</translation>
    </message>
    <message>
        <source>This connection has no access to the catalogue.</source>
        <translation>Esta conexão não tem acesso ao catálogo.</translation>
    </message>
    <message>
        <source>This connection has no access to the CRM.</source>
        <translation>Esta conexão não tem acesso ao CRM.</translation>
    </message>
    <message>
        <source>This connection has no access to people&apos;s names.</source>
        <translation>Esta conexão não tem acesso aos nomes das pessoas.</translation>
    </message>
    <message>
        <source>This connection has no access to what was asked for.</source>
        <translation>Esta conexão não tem acesso ao que foi pedido.</translation>
    </message>
    <message>
        <source>What was asked for is not in Bitrix24.</source>
        <translation>O que foi pedido não está no Bitrix24.</translation>
    </message>
    <message>
        <source>{document} is no longer in Bitrix24.</source>
        <translation>{document}: o documento não está mais no Bitrix24.</translation>
    </message>
    <message>
        <source>Bitrix24 turned {document} down for its own reason.</source>
        <translation>{document}: o Bitrix24 rejeitou por motivo próprio.</translation>
    </message>
    <message>
        <source>Inventory management is switched off in the portal.</source>
        <translation>O gerenciamento do inventário está desativado no portal.</translation>
    </message>
    <message>
        <source>The portal&apos;s plan does not include this.</source>
        <translation>O plano do portal não inclui isto.</translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation>O estoque deste portal é mantido no 1C.</translation>
    </message>
    <message>
        <source>Bitrix24 takes no more questions of this kind for now.</source>
        <translation>O Bitrix24 não aceita mais consultas deste tipo por enquanto.</translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation>O Bitrix24 pede para ir mais devagar.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked programs from this portal.</source>
        <translation>O Bitrix24 bloqueou o acesso de programas a este portal.</translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation>Este portal foi fechado ou excluído.</translation>
    </message>
    <message>
        <source>The portal has moved to another address.</source>
        <translation>O portal mudou para outro endereço.</translation>
    </message>
    <message>
        <source>The portal broke down while it was working on this.</source>
        <translation>O portal falhou enquanto trabalhava nisto.</translation>
    </message>
    <message>
        <source>This portal does not have a function that Storekeeper needs.</source>
        <translation>Este portal não tem uma função de que o Storekeeper precisa.</translation>
    </message>
    <message>
        <source>The portal did not understand what Storekeeper asked.</source>
        <translation>O portal não entendeu o que o Storekeeper pediu.</translation>
    </message>
    <message>
        <source>The portal gave a reason that Storekeeper does not know yet.</source>
        <translation>O portal deu um motivo que o Storekeeper ainda não conhece.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Recent problems</source>
        <translation>Problemas recentes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>The chosen problem in full</source>
        <translation>O problema escolhido por completo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Limpar a lista</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>A report holds this list, the log, versions and settings; passwords and addresses with passwords are masked. It is sent to nobody: you save it and read it first.</source>
        <translation>O relatório contém esta lista, o log, versões e configurações; senhas e endereços com senhas são mascarados. Não é enviado a ninguém: você o salva e o lê antes.</translation>
    </message>
    <message>
        <source>Since Storekeeper was started this went wrong. The program went on.</source>
        <translation>Desde que o Storekeeper foi iniciado, isto deu errado. O programa continuou.</translation>
    </message>
    <message>
        <source>Nothing went wrong since Storekeeper was started.</source>
        <translation>Nada deu errado desde que o Storekeeper foi iniciado.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>{kind}: {sentence}</source>
        <translation>{kind}: {sentence}</translation>
    </message>
    <message>
        <source>Storekeeper report</source>
        <translation>Relatório do Storekeeper</translation>
    </message>
</context>
<context>
    <name>ProblemsWindow</name>
    <message>
        <source>Recent problems</source>
        <translation>Problemas recentes</translation>
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
        <translation>Escolha um motivo</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sem motivo</translation>
    </message>
    <message>
        <source>What happened, in your own words</source>
        <translation>O que aconteceu, em suas próprias palavras</translation>
    </message>
    <message>
        <source>Add the reason to the document&apos;s comment</source>
        <translation>Acrescentar o motivo ao comentário do documento</translation>
    </message>
    <message>
        <source>{when}: conducting cancelled. {reason}</source>
        <translation>{when}: efetivação cancelada. {reason}</translation>
    </message>
    <message>
        <source>{when}, {person}: conducting cancelled. {reason}</source>
        <translation>{when}, {person}: efetivação cancelada. {reason}</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>Say in your own words what happened</source>
        <translation>Diga com suas próprias palavras o que aconteceu</translation>
    </message>
    <message>
        <source>The comment stays as it is until a reason is given.</source>
        <translation>O comentário fica como está até que um motivo seja informado.</translation>
    </message>
    <message>
        <source>The comment would be too long; the reason stays in Activity only.</source>
        <translation>O comentário ficaria longo demais; o motivo fica somente em Atividade.</translation>
    </message>
    <message>
        <source>The comment of {count} documents would be too long; there the reason stays in Activity only.</source>
        <translation>O comentário de {count} documentos ficaria longo demais; nesses, o motivo fica somente em Atividade.</translation>
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
        <translation>Quantidade errada</translation>
    </message>
    <message>
        <source>Wrong warehouse</source>
        <translation>Depósito errado</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Produto errado</translation>
    </message>
    <message>
        <source>Wrong supplier or price</source>
        <translation>Fornecedor ou preço errado</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Lançado duas vezes</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Mercadorias devolvidas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
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
        <translation>Oferecidos quando uma efetivação é cancelada; o último que você informou vem primeiro, e “Outro” está sempre lá.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Novo motivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>There are {number} reasons already.</source>
        <translation>Já há {number} motivos.</translation>
    </message>
    <message>
        <source>“{reason}” was deleted.</source>
        <translation>“{reason}” foi excluído.</translation>
    </message>
    <message>
        <source>“{reason}” is there already.</source>
        <translation>“{reason}” já existe.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Not done</source>
        <translation>Não feito</translation>
    </message>
    <message>
        <source>{title} – Storekeeper</source>
        <translation>{title} – Storekeeper</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What it means for the goods</source>
        <translation>O que isto significa para as mercadorias</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Portal&apos;s exact words</source>
        <translation>Palavras exatas do portal</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Mostrar linhas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Abrir no Bitrix24</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Conectar novamente…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copiar pedido</translation>
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
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Retry refused</source>
        <translation>Repetir recusados</translation>
    </message>
    <message>
        <source>Select in list</source>
        <translation>Selecionar na lista</translation>
    </message>
    <message>
        <source>Selects the marked documents in the list; with none or one marked, those that were refused or are unknown, else all.</source>
        <translation>Seleciona na lista os documentos marcados; com nenhum ou um marcado, os recusados ou desconhecidos, senão todos.</translation>
    </message>
    <message>
        <source>Read the unknown documents back from the portal.</source>
        <translation>Relê do portal os documentos desconhecidos.</translation>
    </message>
    <message>
        <source>Start the rest</source>
        <translation>Iniciar os restantes</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>Repetir o que não foi feito</translation>
    </message>
    <message>
        <source>The operation is still running.</source>
        <translation>A operação ainda está em execução.</translation>
    </message>
    <message>
        <source>Opens the review with these documents; nothing is sent yet.</source>
        <translation>Abre a revisão com estes documentos; nada é enviado ainda.</translation>
    </message>
    <message>
        <source>Asking again would change nothing for what was refused.</source>
        <translation>Pedir de novo não mudaria nada para o que foi recusado.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Nada foi recusado.</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>About this operation</source>
        <translation>Sobre esta operação</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelados</translation>
    </message>
    <message>
        <source>conducted</source>
        <translation>efetivados</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusados</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecidos</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciados</translation>
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
        <translation>Um já não estava efetivado.</translation>
    </message>
    <message>
        <source>One was already conducted.</source>
        <translation>Um já estava efetivado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} were not conducted any more.</source>
        <translation>
            <numerusform>{count} já não estava efetivado.</numerusform>
            <numerusform>{count} já não estavam efetivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were already conducted.</source>
        <translation>
            <numerusform>{count} já estava efetivado.</numerusform>
            <numerusform>{count} já estavam efetivados.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer was lost and checked.</source>
        <translation>Uma resposta se perdeu e foi verificada.</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers were lost and checked.</source>
        <translation>
            <numerusform>{count} resposta se perdeu e foi verificada.</numerusform>
            <numerusform>{count} respostas se perderam e foram verificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is still waiting or under way.</source>
        <translation>Um ainda está aguardando ou em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>{count} are still waiting or under way.</source>
        <translation>
            <numerusform>{count} ainda está aguardando ou em andamento.</numerusform>
            <numerusform>{count} ainda estão aguardando ou em andamento.</numerusform>
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
        <translation>Efetivado: {document}.</translation>
    </message>
    <message>
        <source>Conducting of {document} is cancelled.</source>
        <translation>Efetivação cancelada: {document}.</translation>
    </message>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Como pasta de trabalho do Excel…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>The journal cannot be read: {path}</source>
        <translation>Não é possível ler o diário: {path}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>change {change}</source>
        <translation>variação {change}</translation>
    </message>
    <message>
        <source>have {have}, change {change}, after {after}</source>
        <translation>há {have}, variação {change}, depois {after}</translation>
    </message>
    <message>
        <source>Short {short}, see {document}</source>
        <translation>Faltam {short}, ver {document}</translation>
    </message>
    <message>
        <source>{times}, see {document}</source>
        <translation>{times}, ver {document}</translation>
    </message>
    <message>
        <source>Was {before} before</source>
        <translation>Antes era {before}</translation>
    </message>
    <message>
        <source>How much is there is not known</source>
        <translation>Não se sabe quanto há</translation>
    </message>
    <message>
        <source>{count} are reserved</source>
        <translation>Reservados: {count}</translation>
    </message>
    <message>
        <source>{count} moved on</source>
        <translation>Já seguiram adiante: {count}</translation>
    </message>
    <message>
        <source>Enough only after {document}</source>
        <translation>Suficiente só depois de {document}</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Produto {number}</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Depósito {number}</translation>
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
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Será recusado</translation>
    </message>
    <message>
        <source>Too little stock</source>
        <translation>Estoque insuficiente</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não pronto</translation>
    </message>
    <message>
        <source>1 document, at the end of the order</source>
        <translation>1 documento, no fim da ordem</translation>
    </message>
    <message>
        <source>{count} documents, at the end of the order</source>
        <translation>{count} documentos, no fim da ordem</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Enviado mesmo assim</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>after {documents}</source>
        <translation>depois de {documents}</translation>
    </message>
    <message>
        <source>reserved stock</source>
        <translation>estoque reservado</translation>
    </message>
    <message>
        <source>used later by {documents}</source>
        <translation>usado depois por {documents}</translation>
    </message>
    <message>
        <source>{documents} +{count}</source>
        <translation>{documents} +{count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct receipts ({time}): it may again.</source>
        <translation>O portal não permitiu efetivar recebimentos ({time}): isso pode se repetir.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct adjustments ({time}): it may again.</source>
        <translation>O portal não permitiu efetivar ajustes ({time}): isso pode se repetir.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct transfers ({time}): it may again.</source>
        <translation>O portal não permitiu efetivar transferências ({time}): isso pode se repetir.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct write-offs ({time}): it may again.</source>
        <translation>O portal não permitiu efetivar baixas ({time}): isso pode se repetir.</translation>
    </message>
    <message>
        <source>The portal refused to let you conduct returns ({time}): it may again.</source>
        <translation>O portal não permitiu efetivar devoluções ({time}): isso pode se repetir.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel receipts ({time}): it may again.</source>
        <translation>O portal não permitiu cancelar recebimentos ({time}): isso pode se repetir.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel adjustments ({time}): it may again.</source>
        <translation>O portal não permitiu cancelar ajustes ({time}): isso pode se repetir.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel transfers ({time}): it may again.</source>
        <translation>O portal não permitiu cancelar transferências ({time}): isso pode se repetir.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel write-offs ({time}): it may again.</source>
        <translation>O portal não permitiu cancelar baixas ({time}): isso pode se repetir.</translation>
    </message>
    <message>
        <source>The portal refused to let you cancel returns ({time}): it may again.</source>
        <translation>O portal não permitiu cancelar devoluções ({time}): isso pode se repetir.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More for the selected documents</source>
        <translation>Mais para os documentos selecionados</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Read documents and stock again</source>
        <translation>Ler documentos e estoque novamente</translation>
    </message>
    <message>
        <source>Reading documents and stock…</source>
        <translation>Lendo documentos e estoque…</translation>
    </message>
    <message>
        <source>1 document has changed since the last reading; it is marked.</source>
        <translation>1 documento mudou desde a última leitura; está marcado.</translation>
    </message>
    <message>
        <source>{count} documents have changed since the last reading; all are marked.</source>
        <translation>{count} documentos mudaram desde a última leitura; todos estão marcados.</translation>
    </message>
    <message>
        <source>1 balance has changed since the last reading; it is marked.</source>
        <translation>1 saldo mudou desde a última leitura; está marcado.</translation>
    </message>
    <message>
        <source>{count} balances have changed since the last reading; all are marked.</source>
        <translation>{count} saldos mudaram desde a última leitura; todos estão marcados.</translation>
    </message>
    <message>
        <source>Documents and balances have changed since the last reading ({documents} and {balances}); all are marked.</source>
        <translation>Documentos e saldos mudaram desde a última leitura ({documents} e {balances}); todos estão marcados.</translation>
    </message>
    <message>
        <source>Lines and stock read at {time}</source>
        <translation>Linhas e estoque lidos às {time}</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Lido às {time}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Incluir de volta</translation>
    </message>
    <message>
        <source>Send although stock is short</source>
        <translation>Enviar mesmo com falta de estoque</translation>
    </message>
    <message>
        <source>Do not send while stock is short</source>
        <translation>Não enviar enquanto faltar estoque</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar na lista</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <translation>Abrir no Bitrix24</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Parar depois deste</translation>
    </message>
    <message>
        <source>Stops after this one: the document under way gets its answer.</source>
        <translation>Para depois deste: o documento em andamento recebe sua resposta.</translation>
    </message>
    <message>
        <source>Portal limit reached, continues in {countdown}</source>
        <translation>Limite do portal atingido, continua em {countdown}</translation>
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
        <translation>Parando após o documento em andamento</translation>
    </message>
    <message>
        <source>Stopping after {document}</source>
        <translation>Parando após {document}</translation>
    </message>
    <message numerus="yes">
        <source>{count} operations</source>
        <translation>
            <numerusform>{count} operação</numerusform>
            <numerusform>{count} operações</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, open Activity</source>
        <translation>{text}, abrir Atividade</translation>
    </message>
    <message>
        <source>{refused}, show the result</source>
        <translation>{refused}, mostrar o resultado</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>One after the other</source>
        <translation>Um após o outro</translation>
    </message>
    <message>
        <source>Storekeeper sends one change at a time to a portal. The next document waits until the portal has answered for the one before, so a document is never conducted on stock that another one is just taking.</source>
        <translation>O Storekeeper envia uma alteração por vez a um portal. O próximo documento espera até o portal responder ao anterior; assim, um documento nunca é efetivado sobre um estoque que outro está retirando naquele momento.</translation>
    </message>
    <message>
        <source>Written down first</source>
        <translation>Primeiro, anotado</translation>
    </message>
    <message>
        <source>Before a request leaves, the journal on this computer holds what is asked, by whom, when and why, and it has reached the disk. A power cut cannot take away the knowledge that something was asked.</source>
        <translation>Antes de um pedido sair, o diário deste computador já contém o que é pedido, por quem, quando e por quê, e isso já está gravado no disco. Uma queda de energia não apaga o registro de que algo foi pedido.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relido</translation>
    </message>
    <message>
        <source>After every change the document is read from the portal again. What you see is what the portal says, not what we hoped for.</source>
        <translation>Após cada alteração, o documento é lido do portal novamente. O que você vê é o que o portal diz, não o que esperávamos.</translation>
    </message>
    <message>
        <source>Never twice</source>
        <translation>Nunca duas vezes</translation>
    </message>
    <message>
        <source>If an answer is lost, the request is not simply sent again. The document is read until it is certain what became of it. Until then it is shown as Unknown and cannot be chosen for another change.</source>
        <translation>Se uma resposta se perde, o pedido não é simplesmente reenviado. O documento é lido até haver certeza do que aconteceu com ele. Até lá, aparece como Desconhecido e não pode ser escolhido para outra alteração.</translation>
    </message>
    <message>
        <source>Only what you reviewed</source>
        <translation>Só o que você revisou</translation>
    </message>
    <message>
        <source>A document that somebody has changed since you reviewed it is not sent. It comes back as “Changed since review”.</source>
        <translation>Um documento que alguém alterou depois da sua revisão não é enviado. Ele volta como “Alterado após a revisão”.</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Nada sozinho</translation>
    </message>
    <message>
        <source>Nothing waits to be sent when the connection comes back, and after an interruption nothing goes on until you say so.</source>
        <translation>Nada fica à espera para ser enviado quando a conexão volta, e após uma interrupção nada continua até você mandar.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop lets the document under way finish. Those that were not sent are not started, and the result says which.</source>
        <translation>Parar deixa terminar o documento em andamento. Os que não foram enviados não são iniciados, e o resultado diz quais são.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” cannot be written in {folder}: you may not change files there.</source>
        <translation>Não é possível gravar “{name}” em {folder}: você não pode alterar arquivos ali.</translation>
    </message>
    <message>
        <source>“{name}” does not fit: the disk of {folder} is full.</source>
        <translation>“{name}” não cabe: o disco de {folder} está cheio.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, or save under another name.</source>
        <translation>“{name}” está aberto em outro programa. Feche-o lá ou salve com outro nome.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation>A pasta {folder} não existe mais.</translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so many rows. Save as CSV, or narrow the list.</source>
        <translation>Uma planilha do Excel não comporta tantas linhas. Salve como CSV ou reduza a lista.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation>Não foi possível gravar “{name}” em {folder}.</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>Salvar “{title}”</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation>Configurações do Storekeeper (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Storekeeper views (*.views)</source>
        <translation>Visões do Storekeeper (*.views)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>“{name}” já existe. Substituir?</translation>
    </message>
    <message>
        <source>What it holds now will be lost.</source>
        <translation>O conteúdo atual será perdido.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Escolher outro nome…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ScanBoard</name>
    <message>
        <source>Scan mode</source>
        <translation>Modo de escaneamento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close scan mode</source>
        <translation>Fechar o modo de escaneamento</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Scan a document</source>
        <translation>Escaneie um documento</translation>
    </message>
    <message>
        <source>or a product, to see the documents that contain it</source>
        <translation>ou um produto, para ver os documentos que o contêm</translation>
    </message>
    <message>
        <source>Selected documents: {count}</source>
        <translation>Documentos selecionados: {count}</translation>
    </message>
    <message>
        <source>No document is selected yet.</source>
        <translation>Nenhum documento selecionado ainda.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Number, title, product, supplier</source>
        <translation>Número, título, produto, fornecedor</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Pesquisar documentos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Inventory management</source>
        <translation>Gerenciamento do inventário</translation>
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
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Works with a limit</source>
        <translation>Funciona com limitação</translation>
    </message>
    <message>
        <source>Stops the connection</source>
        <translation>Impede a conexão</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} responde</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Trusted by the CA file you chose; the connection is encrypted</source>
        <translation>Confiável pelo arquivo de CA que você escolheu; a conexão é criptografada</translation>
    </message>
    <message>
        <source>Trusted; the connection is encrypted</source>
        <translation>Confiável; a conexão é criptografada</translation>
    </message>
    <message>
        <source>Not needed: the portal is on this computer</source>
        <translation>Não é necessário: o portal está neste computador</translation>
    </message>
    <message>
        <source>Signed in as {name}, administrator</source>
        <translation>Você entrou como {name}, administrador</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Você entrou como {name}</translation>
    </message>
    <message>
        <source>Granted: documents, stock and warehouses can be read</source>
        <translation>Concedido: documentos, estoque e depósitos podem ser lidos</translation>
    </message>
    <message>
        <source>Missing: without it Storekeeper can read nothing</source>
        <translation>Em falta: sem ele o Storekeeper não pode ler nada</translation>
    </message>
    <message>
        <source>Granted: supplier names are shown</source>
        <translation>Concedido: os nomes dos fornecedores são mostrados</translation>
    </message>
    <message>
        <source>Missing: supplier names are not shown</source>
        <translation>Em falta: os nomes dos fornecedores não são mostrados</translation>
    </message>
    <message>
        <source>Granted: names of colleagues are shown</source>
        <translation>Concedido: os nomes dos colegas são mostrados</translation>
    </message>
    <message>
        <source>Missing: colleagues are shown by their numbers</source>
        <translation>Em falta: os colegas são mostrados por número</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this application, add “{scope}” under Assign permissions, save, then sign in again.</source>
        <translation>No Bitrix24, abra Recursos para desenvolvedores › Integrações, edite este aplicativo, adicione “{scope}” em Atribuir permissões, salve e entre novamente.</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Integrations, edit this webhook, add “{scope}” under Assign permissions, save, then test again.</source>
        <translation>No Bitrix24, abra Recursos para desenvolvedores › Integrações, edite este webhook, adicione “{scope}” em Atribuir permissões, salve e teste novamente.</translation>
    </message>
    <message>
        <source>Inventory management is switched off.</source>
        <translation>O gerenciamento do inventário está desativado.</translation>
    </message>
    <message>
        <source>In Bitrix24 open CRM › Inventory management and switch it on, or ask an administrator to. Then test again.</source>
        <translation>No Bitrix24, abra CRM › Gerenciamento do inventário e ative-o, ou peça a um administrador. Depois teste novamente.</translation>
    </message>
    <message>
        <source>Reading, conducting and cancelling are offered</source>
        <translation>Leitura, efetivação e cancelamento são oferecidos</translation>
    </message>
    <message>
        <source>Update the portal&apos;s Commercial catalog module. Missing: {names}.</source>
        <translation>Atualize o módulo Catálogo comercial do portal. Faltam: {names}.</translation>
    </message>
    <message>
        <source>This portal does not offer the list of documents.</source>
        <translation>Este portal não oferece a lista de documentos.</translation>
    </message>
    <message>
        <source>Documents are shown, but not everything can be done</source>
        <translation>Os documentos são mostrados, mas nem tudo pode ser feito</translation>
    </message>
    <message>
        <source>The list answers, first {count} documents read</source>
        <translation>A lista responde, primeiros {count} documentos lidos</translation>
    </message>
    <message>
        <source>The list answers, and is empty</source>
        <translation>A lista responde e está vazia</translation>
    </message>
    <message>
        <source>If there are documents, your role may lack the right “View”: CRM › Settings › Inventory access permissions.</source>
        <translation>Se existem documentos, pode faltar à sua função a permissão “Visualizar”: CRM › Configurações › Permissões de acesso ao inventário.</translation>
    </message>
    <message>
        <source>The list answers, {count} documents read</source>
        <translation>A lista responde, {count} documentos lidos</translation>
    </message>
    <message>
        <source>This computer and the portal agree</source>
        <translation>Este computador e o portal coincidem</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min ahead of the portal&apos;s</source>
        <translation>O relógio deste computador está {minutes} min adiantado em relação ao do portal</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} min behind the portal&apos;s</source>
        <translation>O relógio deste computador está {minutes} min atrasado em relação ao do portal</translation>
    </message>
    <message>
        <source>Times of documents come from the portal and stay right; “today” may not. Set this computer&apos;s clock by the network.</source>
        <translation>Os horários dos documentos vêm do portal e continuam certos; “hoje” talvez não. Acerte o relógio deste computador pela rede.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted.</source>
        <translation>O certificado do portal não é confiável.</translation>
    </message>
    <message>
        <source>If your company signs its own certificates, choose its CA file; your administrator has it. Otherwise somebody may be listening in: do not go on.</source>
        <translation>Se a sua empresa assina os próprios certificados, escolha o arquivo de CA dela; o seu administrador o tem. Caso contrário, alguém pode estar interceptando: não continue.</translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan.</source>
        <translation>REST não está no plano do portal.</translation>
    </message>
    <message>
        <source>Webhooks and applications need a commercial plan of Bitrix24.</source>
        <translation>Webhooks e aplicativos precisam de um plano comercial do Bitrix24.</translation>
    </message>
    <message>
        <source>The stock of this portal is kept in 1C.</source>
        <translation>O estoque deste portal é mantido no 1C.</translation>
    </message>
    <message>
        <source>Its documents are made and conducted there, not in Bitrix24.</source>
        <translation>Os documentos são criados e efetivados lá, não no Bitrix24.</translation>
    </message>
    <message>
        <source>The portal has moved to {host}.</source>
        <translation>O portal mudou para {host}.</translation>
    </message>
    <message>
        <source>Nothing secret was sent there. If your portal was renamed, paste its new address.</source>
        <translation>Nada secreto foi enviado para lá. Se o seu portal foi renomeado, cole o novo endereço.</translation>
    </message>
    <message>
        <source>This portal was closed or deleted.</source>
        <translation>Este portal foi fechado ou excluído.</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Pergunte ao administrador dele.</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked this portal&apos;s REST interface.</source>
        <translation>O Bitrix24 bloqueou a interface REST deste portal.</translation>
    </message>
    <message>
        <source>Only the support of Bitrix24 can lift that.</source>
        <translation>Somente o suporte do Bitrix24 pode liberar.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Falta uma permissão.</translation>
    </message>
    <message>
        <source>No portal answers at this address.</source>
        <translation>Nenhum portal responde neste endereço.</translation>
    </message>
    <message>
        <source>Something else does: a web page or a sign-in page of the network. Copy the address again, and check that a browser opens the portal.</source>
        <translation>Outra coisa responde: uma página da web ou uma página de login da rede. Copie o endereço novamente e verifique se um navegador abre o portal.</translation>
    </message>
    <message>
        <source>The portal did not answer this question.</source>
        <translation>O portal não respondeu a esta pergunta.</translation>
    </message>
    <message>
        <source>It may be busy or under maintenance. Test again in a minute.</source>
        <translation>Ele pode estar ocupado ou em manutenção. Teste novamente em um minuto.</translation>
    </message>
    <message>
        <source>The name was not found. Check how it is spelt, and the network.</source>
        <translation>O nome não foi encontrado. Verifique como está escrito, e a rede.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the address, and whether the portal is running.</source>
        <translation>Nada responde ali. Verifique o endereço e se o portal está funcionando.</translation>
    </message>
    <message>
        <source>There was no answer in time. Check the network, the firewall or the VPN.</source>
        <translation>Não houve resposta a tempo. Verifique a rede, o firewall ou a VPN.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy did not let it through. Check the proxy settings.</source>
        <translation>O proxy do sistema não deixou passar. Verifique as configurações de proxy.</translation>
    </message>
    <message>
        <source>Check the network, then test again.</source>
        <translation>Verifique a rede e teste novamente.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in any more.</source>
        <translation>O portal não aceita mais este login.</translation>
    </message>
    <message>
        <source>Sign in again with the browser.</source>
        <translation>Entre novamente com o navegador.</translation>
    </message>
    <message>
        <source>This address was revoked or mistyped.</source>
        <translation>Este endereço foi revogado ou digitado errado.</translation>
    </message>
    <message>
        <source>Copy the whole address again from Bitrix24: Developer resources › Integrations, your incoming webhook. If it is gone, make a new one.</source>
        <translation>Copie o endereço inteiro novamente do Bitrix24: Recursos para desenvolvedores › Integrações, o seu webhook de entrada. Se ele não existir mais, crie um novo.</translation>
    </message>
    <message>
        <source>The portal does not let this person use REST.</source>
        <translation>O portal não permite que esta pessoa use REST.</translation>
    </message>
    <message>
        <source>Ask an administrator whether your account may use webhooks.</source>
        <translation>Pergunte a um administrador se a sua conta pode usar webhooks.</translation>
    </message>
    <message>
        <source>You may not view inventory documents.</source>
        <translation>Você não pode visualizar documentos de estoque.</translation>
    </message>
    <message>
        <source>Ask an administrator for “View” for each document type: CRM › Settings › Inventory access permissions.</source>
        <translation>Peça a um administrador a permissão “Visualizar” para cada tipo de documento: CRM › Configurações › Permissões de acesso ao inventário.</translation>
    </message>
    <message>
        <source>Paste the address of an incoming webhook.</source>
        <translation>Cole o endereço de um webhook de entrada.</translation>
    </message>
    <message>
        <source>This is not a web address. A webhook&apos;s address begins with https:// and contains /rest/.</source>
        <translation>Isto não é um endereço da web. O endereço de um webhook começa com https:// e contém /rest/.</translation>
    </message>
    <message>
        <source>This address does not name a portal. Copy it again.</source>
        <translation>Este endereço não indica um portal. Copie-o novamente.</translation>
    </message>
    <message>
        <source>This address begins with http://, so its password would travel unprotected. Use the one with https://.</source>
        <translation>Este endereço começa com http://, portanto a senha viajaria sem proteção. Use o que começa com https://.</translation>
    </message>
    <message>
        <source>This is an address, but not of a webhook: it must contain /rest/, a number and a code.</source>
        <translation>Isto é um endereço, mas não de um webhook: precisa conter /rest/, um número e um código.</translation>
    </message>
    <message>
        <source>The code at the end is missing. Copy the whole address.</source>
        <translation>Falta o código no final. Copie o endereço inteiro.</translation>
    </message>
    <message>
        <source>This is an address of REST version 3. Copy the one that looks like /rest/17/code/.</source>
        <translation>Este é um endereço da versão 3 do REST. Copie o que se parece com /rest/17/code/.</translation>
    </message>
    <message>
        <source>This is too long to be a webhook&apos;s address.</source>
        <translation>Isto é longo demais para ser o endereço de um webhook.</translation>
    </message>
    <message>
        <source>Type your portal&apos;s address.</source>
        <translation>Digite o endereço do seu portal.</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address. It looks like example.bitrix24.com.</source>
        <translation>Isto não é o endereço de um portal. Ele se parece com example.bitrix24.com.</translation>
    </message>
    <message>
        <source>The portal&apos;s address must begin with https://.</source>
        <translation>O endereço do portal precisa começar com https://.</translation>
    </message>
    <message>
        <source>Type the application&apos;s client id.</source>
        <translation>Digite o ID do cliente do aplicativo.</translation>
    </message>
    <message>
        <source>Type the application&apos;s client secret.</source>
        <translation>Digite o segredo do cliente do aplicativo.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you signed in.</source>
        <translation>Cole o endereço que o navegador mostra depois que você entra.</translation>
    </message>
    <message>
        <source>There is no code in this. Copy the whole address from the browser.</source>
        <translation>Não há código aqui. Copie o endereço inteiro do navegador.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Sign in again and copy the new one.</source>
        <translation>Este endereço pertence a outro login. Entre novamente e copie o novo.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Press “Sign in with browser” again.</source>
        <translation>O login terminou. Aperte “Entrar com o navegador” novamente.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. If the portal showed an error there, check the client id and the handler address; then sign in again.</source>
        <translation>Ninguém voltou do navegador a tempo. Se o portal mostrou um erro lá, verifique o ID do cliente e o endereço do manipulador; depois entre novamente.</translation>
    </message>
    <message>
        <source>The portal did not let you sign in. Ask an administrator whether you may use this application.</source>
        <translation>O portal não deixou você entrar. Pergunte a um administrador se você pode usar este aplicativo.</translation>
    </message>
    <message>
        <source>The portal&apos;s code is good for 30 seconds, and they have passed. Sign in again.</source>
        <translation>O código do portal vale por 30 segundos, e eles já passaram. Entre novamente.</translation>
    </message>
    <message>
        <source>The portal&apos;s code is not good any more: it lives 30 seconds and works once. Sign in again.</source>
        <translation>O código do portal não vale mais: dura 30 segundos e funciona uma vez. Entre novamente.</translation>
    </message>
    <message>
        <source>The sign-in server does not know this client id with this secret. Copy both again from the application in Bitrix24.</source>
        <translation>O servidor de login não conhece este ID do cliente com este segredo. Copie os dois novamente do aplicativo no Bitrix24.</translation>
    </message>
    <message>
        <source>REST is not in the portal&apos;s plan. Applications need a commercial plan of Bitrix24.</source>
        <translation>REST não está no plano do portal. Aplicativos precisam de um plano comercial do Bitrix24.</translation>
    </message>
    <message>
        <source>The application lacks a permission. Add “catalog” under Assign permissions in Bitrix24, then sign in again.</source>
        <translation>Falta uma permissão ao aplicativo. Adicione “catalog” em Atribuir permissões no Bitrix24 e entre novamente.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not trusted by this computer.</source>
        <translation>O certificado do servidor de login não é confiável para este computador.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached. Check the network, then sign in again.</source>
        <translation>Não é possível alcançar o servidor de login. Verifique a rede e entre novamente.</translation>
    </message>
    <message>
        <source>The sign-in server gave no sound answer. Sign in again.</source>
        <translation>O servidor de login não deu uma resposta válida. Entre novamente.</translation>
    </message>
    <message>
        <source>The chosen file cannot be read.</source>
        <translation>Não é possível ler o arquivo escolhido.</translation>
    </message>
    <message>
        <source>There is no certificate authority in the chosen file. It must be in PEM format.</source>
        <translation>Não há autoridade certificadora no arquivo escolhido. Ele precisa estar no formato PEM.</translation>
    </message>
    <message>
        <source>It is kept until Storekeeper is closed, and left out of logs.</source>
        <translation>Fica guardado até o Storekeeper ser fechado e não entra nos logs.</translation>
    </message>
    <message>
        <source>It is kept in Storekeeper&apos;s own folder, sealed with a key from {keychain}, and is left out of logs and reports.</source>
        <translation>Fica guardado na pasta do Storekeeper, lacrado com uma chave de {keychain}, e não entra em logs nem em relatórios.</translation>
    </message>
    <message>
        <source>No keychain was found. The address is kept in a file that only you can open, and is left out of logs and reports.</source>
        <translation>Nenhum chaveiro do sistema foi encontrado. O endereço fica em um arquivo que só você pode abrir e não entra em logs nem em relatórios.</translation>
    </message>
    <message>
        <source>The disk is full, so the account could not be kept.</source>
        <translation>O disco está cheio, por isso não foi possível guardar a conta.</translation>
    </message>
    <message>
        <source>The account could not be kept: {path} cannot be written.</source>
        <translation>Não foi possível guardar a conta: {path} não pode ser gravado.</translation>
    </message>
    <message>
        <source>The account could not be read: {path} cannot be opened.</source>
        <translation>Não foi possível ler a conta: {path} não pode ser aberto.</translation>
    </message>
    <message>
        <source>The account could not be read. Connect it again.</source>
        <translation>Não foi possível ler a conta. Conecte-a novamente.</translation>
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
        <translation>Cores</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Altura das linhas</translation>
    </message>
    <message>
        <source>Look for changes every</source>
        <translation>Procurar alterações a cada</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Consultas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Ask before conducting a single document</source>
        <translation>Perguntar antes de efetivar um único documento</translation>
    </message>
    <message>
        <source>Ask for a reason when conducting is cancelled</source>
        <translation>Pedir um motivo ao cancelar uma efetivação</translation>
    </message>
    <message>
        <source>Write the reason into the document&apos;s comment</source>
        <translation>Gravar o motivo no comentário do documento</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Listen to a barcode scanner</source>
        <translation>Ouvir um leitor de código de barras</translation>
    </message>
    <message>
        <source>Longest pause between two signs</source>
        <translation>Pausa máxima entre dois caracteres</translation>
    </message>
    <message>
        <source>The scanner ends a code with</source>
        <translation>O leitor termina um código com</translation>
    </message>
    <message>
        <source>Sound for every scan</source>
        <translation>Som a cada leitura de código</translation>
    </message>
    <message>
        <source>Sound when an operation has ended</source>
        <translation>Som quando uma operação termina</translation>
    </message>
    <message>
        <source>Tell when an operation has ended</source>
        <translation>Avisar quando uma operação termina</translation>
    </message>
    <message>
        <source>Tell when there are new drafts</source>
        <translation>Avisar quando há novos rascunhos</translation>
    </message>
    <message>
        <source>Show an icon in the system&apos;s tray</source>
        <translation>Mostrar um ícone na bandeja do sistema</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>Bloquear a janela após</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Guardar o diário por</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Pasta de exportações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não é possível ler o arquivo.</translation>
    </message>
    <message>
        <source>The file is far larger than settings ever are.</source>
        <translation>O arquivo é muito maior do que configurações costumam ser.</translation>
    </message>
    <message>
        <source>This is not a settings file of Storekeeper.</source>
        <translation>Este não é um arquivo de configurações do Storekeeper.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Storekeeper. Update this one first.</source>
        <translation>O arquivo foi gravado por uma versão mais nova do Storekeeper. Atualize esta antes.</translation>
    </message>
    <message>
        <source>The value of “{setting}” in this file makes no sense.</source>
        <translation>O valor de “{setting}” neste arquivo não faz sentido.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Notices about the settings</source>
        <translation>Avisos sobre as configurações</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de configurações</translation>
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
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Only on this page</source>
        <translation>Somente nesta página</translation>
    </message>
    <message>
        <source>The file of your choices was damaged.</source>
        <translation>O arquivo das suas escolhas estava danificado.</translation>
    </message>
    <message>
        <source>Everything is as the program comes. The damaged file is kept as {file}.</source>
        <translation>Tudo está como vem no programa. O arquivo danificado foi mantido como {file}.</translation>
    </message>
    <message>
        <source>Some settings could not be understood.</source>
        <translation>Algumas configurações não puderam ser entendidas.</translation>
    </message>
    <message>
        <source>These are as the program comes: {settings}.</source>
        <translation>Estas estão como vêm no programa: {settings}.</translation>
    </message>
    <message>
        <source>The journal is not open</source>
        <translation>O diário não está aberto</translation>
    </message>
    <message>
        <source>The journal is kept for ever</source>
        <translation>O diário é guardado para sempre</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Escolha a pasta de exportações</translation>
    </message>
    <message>
        <source>Storekeeper settings</source>
        <translation>Configurações do Storekeeper</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>As configurações foram salvas.</translation>
    </message>
    <message>
        <source>{file} holds no password and no address.</source>
        <translation>{file} não contém nenhuma senha e nenhum endereço.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Settings of Storekeeper (*.json)</source>
        <translation>Configurações do Storekeeper (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>They are in use now.</source>
        <translation>Já estão em uso.</translation>
    </message>
    <message>
        <source>They are in use now. {number} are unknown here and were left out.</source>
        <translation>Já estão em uso. {number} são desconhecidas aqui e foram deixadas de fora.</translation>
    </message>
    <message>
        <source>The settings of {file} were imported.</source>
        <translation>As configurações de {file} foram importadas.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
</context>
<context>
    <name>StockFoot</name>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Read the stock again</source>
        <translation>Ler o estoque novamente</translation>
    </message>
    <message>
        <source>Stock read from the portal at {time}</source>
        <translation>Estoque lido do portal às {time}</translation>
    </message>
    <message>
        <source>Stock read at {time}</source>
        <translation>Estoque lido às {time}</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Lido às {time}</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Notices about the list</source>
        <translation>Avisos sobre a lista</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Salvar visão…</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>Selecionar todos os {count}</translation>
    </message>
    <message>
        <source>{matching} of {all} match</source>
        <translation>{matching} de {all} encontrados</translation>
    </message>
    <message>
        <source>{count} selected, {hidden} not shown</source>
        <translation>{count} selecionado(s), {hidden} não mostrado(s)</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} selecionado(s)</translation>
    </message>
    <message>
        <source>{selected}:</source>
        <translation>{selected}:</translation>
    </message>
    <message>
        <source>{count} to conduct</source>
        <translation>{count} a efetivar</translation>
    </message>
    <message>
        <source>{count} to cancel</source>
        <translation>{count} a cancelar</translation>
    </message>
    <message>
        <source>{count} without a total</source>
        <translation>{count} sem total</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>What is shown of the document</source>
        <translation>O que é mostrado do documento</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Reading rests: {count} documents so far</source>
        <translation>Leitura em pausa: {count} documentos até agora</translation>
    </message>
    <message>
        <source>Reading documents: {count} of about {about}</source>
        <translation>Lendo documentos: {count} de cerca de {about}</translation>
    </message>
    <message>
        <source>Reading documents…</source>
        <translation>Lendo documentos…</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} documentos</translation>
    </message>
    <message>
        <source>{documents} · as of {time}, {age}</source>
        <translation>{documents} · situação de {time}, {age}</translation>
    </message>
    <message>
        <source>{documents} · up to date {time}</source>
        <translation>{documents} · atualizado {time}</translation>
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
        <translation>Sem conexão desde {time}</translation>
    </message>
    <message>
        <source>Refused since {time}</source>
        <translation>Recusado desde {time}</translation>
    </message>
    <message>
        <source>Reading rests.</source>
        <translation>Leitura em pausa.</translation>
    </message>
    <message>
        <source>{count} documents so far; older ones are missing.</source>
        <translation>{count} documentos até agora; faltam os mais antigos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Reading documents, {count} so far.</source>
        <translation>Lendo documentos, {count} até agora.</translation>
    </message>
    <message>
        <source>Reading documents, {count} of about {about}.</source>
        <translation>Lendo documentos, {count} de cerca de {about}.</translation>
    </message>
    <message>
        <source>You can work with those that are here.</source>
        <translation>Você já pode trabalhar com os que estão aqui.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>No connection since {time}.</source>
        <translation>Sem conexão desde {time}.</translation>
    </message>
    <message>
        <source>The list was read {age}. Conducting is off until the portal is back.</source>
        <translation>A lista foi lida {age}. Não é possível efetivar até o portal voltar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Conectar novamente…</translation>
    </message>
    <message>
        <source>1 document is not verified.</source>
        <translation>1 documento não foi verificado.</translation>
    </message>
    <message>
        <source>{count} documents are not verified.</source>
        <translation>{count} documentos não foram verificados.</translation>
    </message>
    <message>
        <source>Storekeeper checks again in {time}.</source>
        <translation>O Storekeeper verifica de novo em {time}.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Bitrix24 asks to slow down.</source>
        <translation>O Bitrix24 pede para ir mais devagar.</translation>
    </message>
    <message>
        <source>Work goes on by itself in {time}.</source>
        <translation>O trabalho continua sozinho em {time}.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
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
        <translation>Na lista</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover-se</translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation>Selecionar a linha ou desmarcá-la</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Estender a seleção</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Selecionar todos os encontrados</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>Para os detalhes</translation>
    </message>
    <message>
        <source>View number n</source>
        <translation>Visão número n</translation>
    </message>
    <message>
        <source>Lines, effect on stock, history</source>
        <translation>Linhas, efeito no estoque, histórico</translation>
    </message>
</context>
<context>
    <name>TotalPopup</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Only an amount can stand here, such as {one}.</source>
        <translation>Aqui só pode ficar um valor, como {one}.</translation>
    </message>
    <message>
        <source>The first amount is the larger one.</source>
        <translation>O primeiro valor é o maior.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Storekeeper</source>
        <translation>&amp;Abrir o Storekeeper</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Storekeeper, drafts to conduct: {count}</source>
        <translation>Storekeeper, rascunhos a efetivar: {count}</translation>
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
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong inside Storekeeper.</source>
        <translation>Algo deu errado dentro do Storekeeper.</translation>
    </message>
    <message>
        <source>The program goes on. If you were conducting documents, refresh the list to see what the portal holds. The details help whoever looks after the program.</source>
        <translation>O programa continua. Se você estava efetivando documentos, atualize a lista para ver o que o portal contém. Os detalhes ajudam quem cuida do programa.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views and types</source>
        <translation>Visões e tipos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Only views of your own can be changed.</source>
        <translation>Somente as suas próprias visões podem ser alteradas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>{view}, {count} documents</source>
        <translation>{view}, {count} documentos</translation>
    </message>
    <message>
        <source>{view}, shown now</source>
        <translation>{view}, mostrada agora</translation>
    </message>
</context>
<context>
    <name>ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>Nome da visão</translation>
    </message>
    <message>
        <source>You have a view of this name. It will be replaced.</source>
        <translation>Você já tem uma visão com este nome. Ela será substituída.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Way to connect</source>
        <translation>Forma de conexão</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Webhook de entrada</translation>
    </message>
    <message>
        <source>Paste an address made in Bitrix24. Needs a plan with REST access.</source>
        <translation>Cole um endereço criado no Bitrix24. Requer um plano com acesso REST.</translation>
    </message>
    <message>
        <source>Sign in with OAuth</source>
        <translation>Entrar com OAuth</translation>
    </message>
    <message>
        <source>Sign in with the browser. Needs an app made by an administrator.</source>
        <translation>Entre com o navegador. Requer um aplicativo criado por um administrador.</translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation>Portal de demonstração</translation>
    </message>
    <message>
        <source>Sample data on this computer. Nothing is sent anywhere.</source>
        <translation>Dados de exemplo neste computador. Nada é enviado a lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>WebhookPage</name>
    <message>
        <source>Webhook address</source>
        <translation>Endereço do webhook</translation>
    </message>
    <message>
        <source>Where do I get it?</source>
        <translation>Onde obtenho isso?</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar novamente</translation>
    </message>
    <message>
        <source>In Bitrix24 open Developer resources › Other › Incoming webhook, choose the permissions catalog, crm and user_brief, save, and copy the address.</source>
        <translation>No Bitrix24, abra Recursos para desenvolvedores › Outro › Webhook de entrada, escolha as permissões catalog, crm e user_brief, salve e copie o endereço.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Conduct 1 document</source>
        <translation>Efetivar 1 documento</translation>
    </message>
    <message numerus="yes">
        <source>Conduct {count} documents</source>
        <translation>
            <numerusform>Efetivar {count} documento</numerusform>
            <numerusform>Efetivar {count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel conducting of 1 document</source>
        <translation>Cancelar efetivação de 1 documento</translation>
    </message>
    <message numerus="yes">
        <source>Cancel conducting of {count} documents</source>
        <translation>
            <numerusform>Cancelar efetivação de {count} documento</numerusform>
            <numerusform>Cancelar efetivação de {count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export 1 document to {format}</source>
        <translation>Exportar 1 documento para {format}</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} documents to {format}</source>
        <translation>
            <numerusform>Exportar {count} documento para {format}</numerusform>
            <numerusform>Exportar {count} documentos para {format}</numerusform>
        </translation>
    </message>
    <message>
        <source>Conducting</source>
        <translation>Efetivação</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Portal limit, {countdown}</source>
        <translation>Limite do portal, {countdown}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Parada por você</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>1 document is being checked</source>
        <translation>1 documento está sendo verificado</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are being checked</source>
        <translation>
            <numerusform>{count} documento está sendo verificado</numerusform>
            <numerusform>{count} documentos estão sendo verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 linha</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} linha</numerusform>
            <numerusform>{count} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>restam {time}</translation>
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
        <translation>Cancelando efetivação: {settled} de {count}</translation>
    </message>
    <message>
        <source>Conducting {settled} of {count}</source>
        <translation>Efetivando {settled} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} recusado</numerusform>
            <numerusform>{count} recusados</numerusform>
        </translation>
    </message>
    <message>
        <source>{running} running, {finished} finished today</source>
        <translation>{running} em execução, {finished} concluídas hoje</translation>
    </message>
    <message>
        <source>{count} {outcome}</source>
        <translation>{outcome}: {count}</translation>
    </message>
    <message>
        <source>{count} more: {outcomes}</source>
        <translation>Mais {count} – {outcomes}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciados</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelados</translation>
    </message>
    <message>
        <source>conducted</source>
        <translation>efetivados</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusados</translation>
    </message>
    <message>
        <source>changed since review</source>
        <translation>alterados após a revisão</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecidos</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>Ajuste de estoque</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Efetivado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Efetivar</translation>
    </message>
    <message>
        <source>Cancel conducting</source>
        <translation>Cancelar efetivação</translation>
    </message>
    <message>
        <source>Was conducted already</source>
        <translation>Já estava efetivado</translation>
    </message>
    <message>
        <source>Was not conducted</source>
        <translation>Não estava efetivado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Changed since reviewed</source>
        <translation>Alterado após a revisão</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Status definido em</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>Status definido por</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
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
        <translation>Efetivando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Status {code}</source>
        <translation>Status {code}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Conducted at</source>
        <translation>Efetivado em</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Efetivado por</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Drafts to conduct</source>
        <translation>A efetivar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Conducted today</source>
        <translation>Efetivados hoje</translation>
    </message>
    <message>
        <source>Cancelled this week</source>
        <translation>Cancel. na semana</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Meus documentos</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos</translation>
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
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Baixas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluções</translation>
    </message>
    <message>
        <source>Unnamed view</source>
        <translation>Visão sem nome</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Data do documento</translation>
    </message>
</context>
<context>
    <name>_Octagon</name>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
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
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Lines, total</source>
        <translation>Linhas, total</translation>
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
        <translation>1 linha</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} linhas</translation>
    </message>
    <message>
        <source>{money} (added up from the lines)</source>
        <translation>{money} (somado a partir das linhas)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Efetivado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
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
        <translation>pessoa {number}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>{product}, {warehouse}: {change}, now unknown</source>
        <translation>{product}, {warehouse}: {change}, saldo atual desconhecido</translation>
    </message>
    <message>
        <source>{product}, {warehouse}: now {now}, after {after}</source>
        <translation>{product}, {warehouse}: agora {now}, depois {after}</translation>
    </message>
    <message>
        <source>Short {short}: {needed} needed, {there} there</source>
        <translation>Faltam {short}: necessário {needed}, disponível {there}</translation>
    </message>
    <message>
        <source>How much is there could not be read</source>
        <translation>Não foi possível ler quanto há</translation>
    </message>
    <message>
        <source>{reserved} reserved, {free} free afterwards</source>
        <translation>{reserved} reservado, {free} livre depois</translation>
    </message>
    <message>
        <source>Purchasing price afterwards: {after}</source>
        <translation>Preço de compra depois: {after}</translation>
    </message>
    <message>
        <source>Purchasing price {before} → {after}</source>
        <translation>Preço de compra {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>Produto {number}</translation>
    </message>
    <message>
        <source>Warehouse {number}</source>
        <translation>Depósito {number}</translation>
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
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Outro tipo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Efetivado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Outro status</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Conducted</source>
        <translation>Efetivado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Conducting…</source>
        <translation>Efetivando…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>{what_happened}, but the comment was not written</source>
        <translation>{what_happened}, mas o comentário não foi gravado</translation>
    </message>
    <message>
        <source>Answer lost, reading the status</source>
        <translation>Resposta perdida, lendo o status</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Enviado, aguardando a resposta</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>The reason could not be added to the document&apos;s comment: {reason} It is kept in Activity.</source>
        <translation>Não foi possível acrescentar o motivo ao comentário do documento: {reason} Ele fica guardado em Atividade.</translation>
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
        <translation>erro {code}</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>O que fazer: {advice}</translation>
    </message>
    <message>
        <source>Portal&apos;s exact words:</source>
        <translation>Palavras exatas do portal:</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>How the books are kept safe</source>
        <translation>Como os registros são protegidos</translation>
    </message>
</context>
<context>
    <name>vacancies</name>
    <message>
        <source>No inventory documents yet</source>
        <translation>Ainda não há documentos de estoque</translation>
    </message>
    <message>
        <source>Documents are made in Bitrix24, under Inventory management. They appear here by themselves.</source>
        <translation>Os documentos são criados no Bitrix24, em Gerenciamento do inventário. Eles aparecem aqui sozinhos.</translation>
    </message>
    <message>
        <source>Open Bitrix24</source>
        <translation>Abrir o Bitrix24</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>You may not view inventory documents</source>
        <translation>Você não pode visualizar documentos de estoque</translation>
    </message>
    <message>
        <source>The portal answers, but gives no documents to your role. Ask an administrator for “View” per document type: CRM › Settings › Inventory access permissions.</source>
        <translation>O portal responde, mas não entrega documentos à sua função. Peça a um administrador a permissão “Visualizar” por tipo de documento: CRM › Configurações › Permissões de acesso ao inventário.</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copiar pedido</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Nothing to conduct</source>
        <translation>Nada a efetivar</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requer atenção</translation>
    </message>
    <message>
        <source>Nothing was conducted today</source>
        <translation>Nada foi efetivado hoje</translation>
    </message>
    <message>
        <source>Nothing was cancelled this week</source>
        <translation>Nada foi cancelado esta semana</translation>
    </message>
    <message>
        <source>You have no documents</source>
        <translation>Você não tem documentos</translation>
    </message>
    <message>
        <source>{documents} documents are hidden by a filter.</source>
        <translation>{documents} documentos estão ocultos por um filtro.</translation>
    </message>
    <message>
        <source>{documents} documents are hidden by {filters} filters.</source>
        <translation>{documents} documentos estão ocultos por {filters} filtros.</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Nenhum documento corresponde</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>Remover último filtro</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
</context>
</TS>
