"""Function words: they join content and carry little of it."""

from explorer.language.words import fold
from explorer.model.language import Lang

_GERMAN = """
aber alle allem allen
aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bereits bis bin bist da
dabei dadurch dafür dagegen daher dahin damit danach daneben dann daran darauf daraus darf darin darüber darum das
dass daß dasselbe davon davor dazu dein deine dem demselben den denen denn dennoch denselben der deren derer derjenige
derjenigen derselbe derselben des deshalb dessen desto deswegen dich die dies diese dieselbe dieselben diesem diesen
dieser dieses dir doch dort du durch dürfen ebenfalls ebenso ein eine einem einen einer eines einander einige einigem
einigen einiger einiges er es etwa etwas euch euer eure falls für gar gegen gewesen hab habe haben hat hatte hatten
hätte hätten her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem infolge insbesondere
ins ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes kann kein keine keinem keinen keiner
keines können könnte könnten man manche manchem manchen mancher mein meine meinem meinen meiner mich mir mit mittels
muss muß müssen musste mussten nach nachdem namentlich neben nicht nichts noch nun nur ob oder obwohl ohne pro schon
sehr sei seien sein seine seinem seinen seiner seines seit selbst sich sie sind so sobald sofern sogar solch solche
solchem solchen solcher solches soll sollen sollte sollten somit sondern sonst soweit sowie sowohl statt über
überhaupt um und uns unser unsere unserem unseren unserer unter viel vom von vor während war waren wäre wären was
wegen weil weiter welche welchem welchen welcher welches wem wen wenn wer werde werden wes wessen wie wieder will wir
wird wo wobei wodurch wollen wollte womit worden worin wurde wurden würde würden zu zum zur zwar zwischen z b d h usw
bzw
"""

_FRENCH = """
a afin ai ainsi alors après as assez au auquel aura aurait auraient aussi autant autre autres aux auxquelles auxquels
avaient avait avant avec avez avoir avons ayant beaucoup bien c ça car ce ceci cela celle celles celui cependant ces
cet cette ceux chacun chacune chaque chez ci comme comment contre d dans de déjà depuis derrière des dès desquelles
desquels dessous dessus doit doivent donc dont du duquel durant elle elles en encore enfin entre envers es est et
étaient était étant été êtes être eu eux eut eût fait faire fois font furent fut fût hors ici il ils j jusque jusqu je
l la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lorsqu lui m ma mais malgré me même mêmes
mes mien moi moins mon n ne ni non nos notamment notre nous on ont or ou où par parce parmi pas pendant peu peut
peuvent peux plus plusieurs plutôt pour pourquoi pourra pourraient pourrait puis puisque puisqu qu quand quant que
quel quelle quelles quelque quelques quels qui quoi quoique s sa sans sauf se selon sera serait seraient ses seulement
si sien soi soient soit son sont sous souvent suis sur t ta tandis tant te tel telle telles tels tes toi ton toujours
tous tout toute toutefois toutes très trop tu un une va vers voici voilà vos votre vous vont y
"""

_ENGLISH = """
a about above after again against all also am among an and any are as at be because been before being below between
both but by can cannot could did do does doing down during each either few for from further had has have having he her
here hers him his how however i if in into is it its itself just may me might more most must my neither no nor not of
off on once only or other our ours out over own same shall she should so some such than that the their theirs them
then there these they this those through thus to too under until up upon us very was we were what when where whether
which while who whom whose why will with within without would yet you your
"""

STOPWORDS: dict[Lang, frozenset[str]] = {
    Lang.DE: frozenset(map(fold, _GERMAN.split())),
    Lang.FR: frozenset(map(fold, _FRENCH.split())),
    Lang.EN: frozenset(map(fold, _ENGLISH.split())),
    Lang.UND: frozenset(),
}
"""Folded function words of each language."""


def is_stopword(word: str, lang: Lang) -> bool:
    """Whether `word`, however written, is a function word of `lang` (an elided `l'` is one)."""
    return fold(word).rstrip("'") in STOPWORDS[lang]
