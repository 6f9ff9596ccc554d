using SevenHours.Content.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Guide;

/// <summary>What the designer's guide shows is what there is.</summary>
public sealed class GuideTests
{
    private static readonly string First = Repository.PathOf("docs/guide/first-scenario");

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.PathOf("docs/guide"), "*.md")
            .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Pages))]
    public void Every_snippet_is_part_of_the_file_it_names(string page)
    {
        foreach (var snippet in Snippets(page))
        {
            snippet[0].ShouldStartWith("# ");
            var file = File.ReadLines(Repository.PathOf(snippet[0][2..])).Select(l => l.TrimEnd()).ToList();
            Holds(file, [.. snippet.Skip(1)]).ShouldBeTrue($"{snippet[0][2..]} has no such lines:\n{string.Join('\n', snippet.Skip(1))}");
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        var links = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Repository.PathOf(page)), @"\]\((?!https?:|#)([^)#]+)[^)]*\)");
        links.Select(m => m.Groups[1].Value).Where(link => !Path.Exists(Path.Combine(folder, link))).ShouldBeEmpty();
    }

    [Fact]
    public void The_first_scenario_is_shown_file_by_file()
    {
        var shown = Snippets("docs/guide/01-first-scenario.md").Select(s => Path.GetFileName(s[0][2..])).Distinct();
        shown.ShouldBe(Directory.EnumerateFiles(First).Select(f => Path.GetFileName(f)!), ignoreOrder: true);
    }

    [Fact]
    public void Nothing_is_found_in_the_first_scenario_even_by_playing_it()
    {
        var answer = Tool.Run("check", First, "--play", "--json");
        answer.Code.ShouldBe(0);
        answer.Json["diagnostics"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void The_first_scenario_plays_and_ends()
    {
        var played = Tool.Run("play", First, "--json");
        played.Code.ShouldBe(0);
        played.Json["reachedGoal"]!.GetValue<bool>().ShouldBeTrue();
        played.Json["endedAt"]!.GetValue<int>().ShouldBeLessThan(6 * 3600);
    }

    [Fact]
    public void The_guide_has_a_chapter_of_every_number() =>
        Enumerable.Range(1, 10).ShouldAllBe(n => Directory.GetFiles(Repository.PathOf("docs/guide"), $"{n:00}-*.md").Length == 1);

    private static bool Holds(List<string> file, IReadOnlyList<string> lines) =>
        lines.Count > 0
        && Enumerable.Range(0, Math.Max(0, file.Count - lines.Count + 1)).Any(at => file.Skip(at).Take(lines.Count).SequenceEqual(lines));

    private static IEnumerable<IReadOnlyList<string>> Snippets(string page)
    {
        List<string>? snippet = null;
        foreach (var line in File.ReadLines(Repository.PathOf(page)))
        {
            if (snippet is null)
            {
                snippet = line == "```yaml" ? [] : null;
            }
            else if (line == "```")
            {
                yield return snippet;
                snippet = null;
            }
            else
            {
                snippet.Add(line.TrimEnd());
            }
        }
    }
}
