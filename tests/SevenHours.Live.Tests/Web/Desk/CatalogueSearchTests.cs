using SevenHours.Web.Features.Desk.Search;
using SevenHours.Web.Features.Desk.View;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

public sealed class CatalogueSearchTests
{
    private static readonly CatalogueRow[] s_rows =
    [
        Row(1, "Urgent rescue entry", "Go in at once to bring a person out of danger.", "raid, break in"),
        Row(2, "Planned search", "Search a place for things named in the order.", "house search, warrant"),
        Row(3, "Joint labour inspection", "Inspectors and police visit a workplace.", "factory"),
        Row(4, "Arrest", "Take a suspect into custody.", "detain"),
        Row(5, "Vérification d’âge", "Estimer l’âge.", ""),
        Row(6, "Обыск по плану", "Осмотрите помещение.", "ордер"),
        Row(7, "Опрос пострадавшей", "Обученный интервьюер слушает человека.", "допрос, показания"),
        Row(8, "مقابلة الضحية", "يستمع محقق مدرَّب إلى الشخص.", "استجواب"),
        Row(9, "تفتيش المكان", "ابحث في المكان عن الأشياء المذكورة.", "مذكّرة"),
    ];

    [Theory]
    [InlineData("enter"), InlineData("entry"), InlineData("Entries"), InlineData("ENTR"), InlineData("entrie"), InlineData("rescuing")]
    [InlineData("raids"), InlineData("entry urgent"), InlineData("break-in")]
    public void Forms_of_a_word_case_and_order_find_the_same(string typed) => First(typed).ShouldBe(1);

    [Theory]
    [InlineData("verification", 5), InlineData("AGE verification", 5), InlineData("inspect", 3), InlineData("inspections", 3), InlineData("detained", 4)]
    [InlineData("обыски", 6), InlineData("ОБЫСКА", 6), InlineData("ордера", 6), InlineData("опросить", 7), InlineData("показание", 7)]
    [InlineData("المقابلات", 8), InlineData("مقابله", 8), InlineData("الاستجواب", 8), InlineData("للتفتيش", 9), InlineData("مذكرة", 9), InlineData("والمكان", 9)]
    public void Accents_endings_and_articles_do_not_hide_what_is_looked_for(string typed, int expected) => First(typed).ShouldBe(expected);

    [Fact]
    public void What_begins_as_typed_in_the_title_comes_before_kin_and_before_the_small_print() =>
        CatalogueSearch.Find(s_rows, "search").Select(row => row.Number).ShouldBe([2]);

    [Fact]
    public void A_number_finds_its_action_alone() => CatalogueSearch.Find(s_rows, "4").Single().Title.ShouldBe("Arrest");

    [Fact]
    public void When_no_action_has_every_word_those_with_most_of_them_are_shown() =>
        CatalogueSearch.Find(s_rows, "planned search of the barn").Select(row => row.Number).ShouldBe([2]);

    [Fact]
    public void Nothing_typed_shows_everything_and_nonsense_shows_nothing()
    {
        CatalogueSearch.Find(s_rows, "  ").ShouldBe(s_rows);
        CatalogueSearch.Find(s_rows, " - ").ShouldBe(s_rows);
        CatalogueSearch.Find(s_rows, "zzyzx").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Urgent rescue entry", "entr", "Urgent rescue [entr]y"), InlineData("Urgent rescue entry", "enter", "Urgent rescue [entry]")]
    [InlineData("Urgent rescue entry", "entry resc", "Urgent [resc]ue [entry]"), InlineData("مقابلة الضحية", "المقابلات", "[مقابلة] الضحية")]
    [InlineData("Arrest", "zzyzx", "Arrest")]
    public void What_was_found_is_marked_where_it_stands(string title, string typed, string expected) =>
        string.Concat(CatalogueSearch.Mark(title, typed).Select(part => part.IsMatch ? $"[{part.Text}]" : part.Text)).ShouldBe(expected);

    [Fact]
    public void The_answer_depends_on_what_everybody_can_read_and_on_nothing_a_seat_holds() =>
        CatalogueSearch.Find([.. s_rows.Select(row => row with { InMandate = false, Leave = LeaveState.Returned })], "entries")
            .Select(row => row.Number).ShouldBe(CatalogueSearch.Find(s_rows, "entries").Select(row => row.Number));

    private static int First(string typed) => CatalogueSearch.Find(s_rows, typed)[0].Number;

    private static CatalogueRow Row(int number, string title, string summary, string also) =>
        new($"a{number}", number, title, summary, also, 60, 120, "", true, LeaveState.NotNeeded, null, null);
}
