using System.Xml.Linq;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Architecture;

/// <summary>Arrows between projects run one way; the journal knows none of them.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Order =
        ["SevenHours.Analysis", "SevenHours.Language", "SevenHours.Kernel", "SevenHours.Disciplines", "SevenHours.Debriefing", "SevenHours.Exercises", "SevenHours.Programmes", "SevenHours.Web", "SevenHours.Cli"];

    public static TheoryData<string> Projects => [.. Directory.GetDirectories(Repository.PathOf("src")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Projects))]
    public void A_project_refers_only_to_what_stands_before_it(string project)
    {
        var rank = Array.IndexOf(Order, project);
        foreach (var reference in References(project))
        {
            if (project == "SevenHours.Journal" || reference == "SevenHours.Journal")
            {
                (project, reference).ShouldBe(("SevenHours.Exercises", "SevenHours.Journal"));
            }
            else
            {
                Array.IndexOf(Order, reference).ShouldBeInRange(0, rank - 1, $"{project} refers to {reference}");
            }
        }
    }

    [Fact]
    public void Each_project_has_its_place_in_the_order() =>
        Projects.Select(p => p.Data).Except(["SevenHours.Journal"]).ShouldBe(Order, ignoreOrder: true);

    [Fact]
    public void Only_tests_and_benches_refer_to_the_helpers_of_tests() =>
        Projects.SelectMany(p => References(p.Data)).ShouldNotContain("SevenHours.Testing");

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Repository.PathOf($"src/{project}/{project}.csproj")).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
}
