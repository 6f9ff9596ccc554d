using System.Text.RegularExpressions;
using SevenHours.Content.Tests.Running;
using SevenHours.Programmes;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

/// <summary>The plans of sessions name injects of a case: whoever directs has to find them on the screen.</summary>
public sealed partial class PlanTitleTests
{
    public static TheoryData<string> Cases => [.. TemplateShelf.All.Select(template => template.Scenario).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void An_inject_is_called_as_the_case_calls_it_and_in_English_where_the_case_does_not_speak_the_language(string name)
    {
        var package = Vicenza.Read(Repository.PathOf($"scenarios/{name}")).Package;
        var (strings, spoken) = (package.Strings, package.Manifest.Languages);
        var injects = strings.Texts.Select(text => text.Id).Where(id => id.StartsWith("injects.", StringComparison.Ordinal) && id.EndsWith(".title", StringComparison.Ordinal))
            .ToLookup(id => strings.Find("en", id).Text, StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var plan in Plans(name))
        {
            var named = Slanted().Matches(SessionShelf.Plan(plan, "en")!.Markdown).Select(match => match.Groups["words"].Value).Where(injects.Contains).Distinct().ToList();
            foreach (var language in SessionShelf.LanguagesOf(plan).Remove("en"))
            {
                var text = SessionShelf.Plan(plan, language)!.Markdown;
                faults.AddRange(named.Where(title => spoken.Contains(language)
                    ? !injects[title].Any(id => text.Contains($"*{strings.Find(language, id).Text}*", StringComparison.OrdinalIgnoreCase))
                    : !text.Contains($"* ({title})", StringComparison.Ordinal) && !text.Contains($"*{title}*", StringComparison.Ordinal)).Select(title => $"{plan} in {language}: {title}"));
            }
        }

        faults.ShouldBeEmpty();
    }

    private static IEnumerable<string> Plans(string scenario) =>
        TemplateShelf.All.Where(template => template.Scenario == scenario)
            .SelectMany(template => template.Make("course", "A course", new DateOnly(2031, 5, 12), "en", ["en"], "UTC").Sessions)
            .Select(session => session.Plan).OfType<string>().Distinct();

    [GeneratedRegex(@"(?<!\*)\*(?<words>[^*\n]+)\*(?!\*)")]
    private static partial Regex Slanted();
}
