using System.Text.RegularExpressions;
using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Report;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;
using Words = SevenHours.Web.Strings.Words;

namespace SevenHours.Content.Tests.Promises;

/// <summary>What a report says is said in its language.</summary>
public sealed partial class ReportWordsTests
{
    // What an author of the case wrote is the case's own; here it is written in Arabic throughout, so that whatever is left comes from the program.
    [Theory, InlineData("report"), InlineData("msel"), InlineData("eeg")]
    public void A_report_in_arabic_has_no_english_of_its_own(string paper)
    {
        var language = UiLanguage.Find("ar")!;
        var history = new History(Vicenza.Scenario, Vicenza.Debrief, Vicenza.Play("average", 7).Events);
        var measures = Measures.Of(history);
        var reading = new DebriefReading(history, new DeskTexts(new InArabic(), new Nothing(), language), measures, SchoolComparison.All(measures, []));
        var document = ReportPaper.Find(paper)!.Make(reading, new ReportCover("قضية", "قضية", "", ""));

        // A formula that nobody has translated yet falls back to English, as every word does; so do pointers to treaties, which the case holds.
        document.Tables.SelectMany(table => table.Rows.SelectMany(row => table.Columns.Zip(row.Cells)))
            .Where(cell => !cell.Second.IsCode && cell.First.Id is not ("formula" or "source" or "principle" or "says"))
            .Select(cell => cell.Second.Text).Concat(document.Tables.Select(table => table.Title)).Concat(document.Sections.Select(section => section.Title))
            .Where(text => English().IsMatch(text)).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Formulas_in_english_are_those_of_the_measures()
    {
        foreach (var measure in Measures.All.Where(measure => Words.Has("formula." + measure.Name)))
        {
            Words.In("en")["formula." + measure.Name].ShouldBe(measure.Formula);
            Words.In("en")["formula.source." + measure.Name].ShouldBe(measure.Source);
        }
    }

    [GeneratedRegex("[a-z]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    private sealed class InArabic : ITexts
    {
        public string SourceLanguage => "ar";

        public IReadOnlyList<string> Languages => ["ar"];

        public bool Has(string stringId) => true;

        public (string Text, bool IsFallback) Find(string stringId, string language) => ("كلمات القضية", false);
    }

    private sealed class Nothing : ITypedWords
    {
        public string? Find(TextRef reference) => null;

        public string? NameOf(string person) => null;
    }
}
