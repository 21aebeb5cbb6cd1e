"""How a Bitrix24 portal is spoken to. Complete without Qt; the only room that knows the wire."""
