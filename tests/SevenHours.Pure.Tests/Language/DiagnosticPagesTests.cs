using System.Reflection;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class DiagnosticPagesTests
{
    private static readonly IReadOnlyList<DiagnosticRule> Rules = DiagnosticCatalogue.From([.. Catalogues()]);

    public static TheoryData<string> Codes => [.. Rules.Select(r => r.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void Each_rule_has_its_page(string code)
    {
        var rule = Rules.Single(r => r.Code == code);
        Approved.Matches(DiagnosticPages.Render(rule), "docs/diagnostics/" + DiagnosticPages.FileName(rule));
    }

    [Fact]
    public void The_index_lists_all_rules() => Approved.Matches(DiagnosticPages.RenderIndex(Rules), "docs/diagnostics/README.md");

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone() =>
        Directory.GetFiles(Repository.PathOf("docs/diagnostics"), "SH*.md").Select(Path.GetFileNameWithoutExtension)
            .ShouldBeSubsetOf(Rules.Select(r => r.Code));

    /// <summary>The rules of the case wall, 60xx to 67xx: each is tried on something wrong, by its number.</summary>
    [Fact]
    public void Each_rule_of_the_case_wall_is_found_by_a_test()
    {
        var tests = string.Concat(Directory.GetFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        Rules.Select(r => r.Code).Where(code => string.CompareOrdinal(code, "SH6") > 0 && string.CompareOrdinal(code, "SH68") < 0)
            .ShouldAllBe(code => tests.Contains($"\"{code}\""));
    }

    [Fact]
    public void The_rules_of_the_language_number_from_one_thousand() =>
        DiagnosticCatalogue.From(typeof(LanguageRules)).ShouldAllBe(r => r.Code.Length == 6 && r.Code.StartsWith("SH1", StringComparison.Ordinal));

    [Fact]
    public void Each_rule_says_what_why_and_how() =>
        Rules.ShouldAllBe(r => r.Title.Length > 5 && r.Message.Length > 10 && r.Why.Length > 20 && r.Mend.Length > 10);

    [Fact]
    public void Two_rules_of_one_number_are_a_mistake_in_the_program() =>
        Should.Throw<InvalidOperationException>(() => DiagnosticCatalogue.From(typeof(LanguageRules), typeof(LanguageRules)))
            .Message.ShouldBe("Two rules are numbered SH1001.");

    [Fact]
    public void Braces_that_are_no_placeholder_stay() =>
        new DiagnosticRule("SH1999", Severity.Note, "", "{0} in {statement: {1}} {9} {", "", "{1}").At(default, "a", "b")
            .ShouldBe(new Diagnostic("SH1999", Severity.Note, default, "a in {statement: b} {9} {", "b"));

    [Fact]
    public void What_is_quoted_stays_on_one_line_and_short()
    {
        var rule = new DiagnosticRule("SH1999", Severity.Note, "", "{0}", "", "");
        rule.At(default, "a\nb").Message.ShouldBe("a\\u000ab");
        rule.At(default, new string('x', 1000)).Message.Length.ShouldBe(121);
    }

    // Every class of the product that declares rules, whichever project it stands in.
    private static IEnumerable<Type> Catalogues() =>
        Directory.GetFiles(AppContext.BaseDirectory, "SevenHours.*.dll")
            .Where(f => !f.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .Select(Assembly.LoadFrom)
            .SelectMany(a => a.GetTypes())
            .Where(t => t.GetFields(BindingFlags.Public | BindingFlags.Static).Any(f => f.FieldType == typeof(DiagnosticRule)));
}
