using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Interviews.Coding;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Interviews.Coding;

public sealed class QuestionCoderTests
{
    [Theory]
    [InlineData("Tell me what you see from the window.", "open")]
    [InlineData("Расскажи, что было потом", "open")]
    [InlineData("Who came with him?", "probing")]
    [InlineData("Когда он вернётся?", "probing")]
    [InlineData("Is the door locked?", "closed")]
    [InlineData("Дверь заперта?", "closed")]
    [InlineData("Is it a flat or a house?", "forced_choice")]
    [InlineData("Where are you? Who is there?", "multiple")]
    [InlineData("He hit you, didn't he?", "leading")]
    [InlineData("Он тебя запер, не так ли?", "leading")]
    [InlineData("I don't believe you.", "accusatory")]
    [InlineData("Не верю.", "accusatory")]
    [InlineData("Mhm.", "encourager")]
    [InlineData("How are you? Are you warm enough?", "rapport")]
    [InlineData("Как ты себя чувствуешь?", "rapport")]
    [InlineData("My name is Lena, I work for a hotline.", "explanation")]
    [InlineData("You have the right to a lawyer.", "rights")]
    [InlineData("Would you like a break?", "break")]
    [InlineData("احكي لي كل ما حدث", "open")]
    [InlineData("هل كان الباب مقفلاً؟", "closed")]
    [InlineData("من حقك أن يكون معك محامٍ", "rights")]
    [InlineData("Šta se desilo poslije?", "open")]
    [InlineData("Шта се десило после?", "open")]
    [InlineData("Lažete!", "accusatory")]
    [InlineData("Racontez-moi tout ce qui s'est passé.", "open")]
    [InlineData("Voulez-vous faire une pause ?", "break")]
    public void What_is_plain_is_coded_in_every_language(string text, string published) => QuestionCoder.Code(text).Class.ShouldBe(published);

    [Theory]
    [InlineData("I promise nothing will happen to your brother.", CodingMarks.Promise, "explanation", false)]
    [InlineData("Хочешь, психолог будет рядом?", CodingMarks.Support, "break", true)]
    [InlineData("Ce n'est pas votre faute.", CodingMarks.Normalising, "rapport", true)]
    [InlineData("...", CodingMarks.Silence, "encourager", true)]
    [InlineData("Shut up, you stupid bitch!", CodingMarks.Abusive, "accusatory", false)]
    public void Refinements_are_marked_and_published_under_their_class(string text, CodingMarks mark, string published, bool recommended)
    {
        var coding = QuestionCoder.Code(text);
        (coding.Marks, coding.Class, coding.IsRecommended).ShouldBe((mark, published, recommended));
    }

    [Theory]
    [InlineData("Where did you sleep?", "en")]
    [InlineData("Где вы спали?", "ru")]
    [InlineData("أين كنت تنام؟", "ar")]
    [InlineData("Gdje ste spavali?", "bs")]
    [InlineData("Где сте спавали те ноћи?", "bs")]
    [InlineData("Où dormiez-vous ?", "fr")]
    public void The_language_is_guessed_by_script_and_words(string text, string language) => QuestionCoder.GuessLanguage(text).ShouldBe(language);

    [Theory]
    [InlineData("Gdje ste spavali te noći?", "en", "bs")]
    [InlineData("Ok", "fr", "fr")]
    [InlineData("Where did you sleep that night?", "ar", "en")]
    public void The_likely_language_is_taken_unless_the_words_are_plainly_of_another(string text, string likely, string language) =>
        QuestionCoder.GuessLanguage(text, likely).ShouldBe(language);

    [Theory]
    [InlineData("xq zvrk wmptl ghhd")]
    [InlineData("asdf qwlk zxcv")]
    [InlineData("жщц ъфв ыкп")]
    [InlineData("12 34 5678 #§$%&")]
    [InlineData("日本語のことば")]
    public void It_is_not_sure_of_what_is_no_language(string text) => QuestionCoder.Code(text).IsSure.ShouldBeFalse();

    [Fact]
    public void Both_scripts_and_both_ways_of_speaking_are_read_alike()
    {
        var latin = QuestionCoder.Code("Gdje ste živjeli prije toga?", "bs");
        QuestionCoder.Code("Gde ste živeli pre toga?", "sr").ConfidencePermille.ShouldBe(latin.ConfidencePermille);
        QuestionCoder.Code("Где сте живели пре тога?", "sr").ConfidencePermille.ShouldBe(latin.ConfidencePermille);
    }

    [Theory, InlineData("tr-TR"), InlineData("ar-SA"), InlineData("ru-RU"), InlineData("sv-SE")]
    public void Every_culture_codes_alike(string culture)
    {
        string[] texts = ["IS IT IN THE KITCHEN, ISN'T IT?", "Скажите, где вы были?", "هل كنتَ وحدك؟", "Nije istina, lažete!", "I İ ı i"];
        var here = texts.Select(Told).ToList();
        using (new UnderCulture(culture))
        {
            texts.Select(Told).ShouldBe(here);
        }
    }

    [Fact]
    public void Anything_can_be_coded() => Seeds.ForAll(200, seeds =>
    {
        var text = new string([.. Enumerable.Range(0, seeds.Below(200)).Select(_ => (char)seeds.Below(0x10000))]);
        foreach (var language in CoderLanguage.Tags.Append(null))
        {
            var coding = QuestionCoder.Code(text, language);
            QuestionClass.Names.ShouldContain(coding.Class);
            coding.ConfidencePermille.ShouldBeInRange(0, 1000);
            coding.RunnersUp.ShouldNotContain(other => other.Class == coding.Class);
        }
    });

    [Fact]
    public void Every_class_can_be_found_and_each_way_of_asking_has_one() =>
        Enum.GetValues<QuestionStyle>().Select(QuestionClass.PublishedOf).Distinct().ShouldBe(QuestionClass.Names, ignoreOrder: true);

    private static string Told(string text)
    {
        var coding = QuestionCoder.Code(text);
        return $"{coding.Style} {coding.Language} {coding.ConfidencePermille} {string.Join(' ', coding.RunnersUp.Select(r => $"{r.Class} {r.Permille}"))}";
    }
}
