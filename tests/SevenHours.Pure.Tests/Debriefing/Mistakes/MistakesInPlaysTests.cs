using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing.Mistakes;

/// <summary>The rules over whole plays of the first case.</summary>
public sealed class MistakesInPlaysTests(ITestOutputHelper output)
{
    private const int Plays = 20;

    private static readonly CompiledPackage Vicenza = Read();

    [Fact]
    public void There_is_a_rule_for_each_of_the_thirty_in_their_order() =>
        ClassicMistakes.All.Select(rule => rule.Number).ShouldBe(Enumerable.Range(1, 30));

    [Fact]
    public void Suggestions_are_the_same_each_time_and_rest_on_events_of_the_play() => Seeds.ForAll(6, seeds =>
    {
        var history = Harbour.Play(Vicenza, seeds.Next(), seeds.Next() % 2 == 0 ? "novice" : "school");
        var found = ClassicMistakes.Of(history);
        foreach (var finding in found)
        {
            finding.Events.ShouldNotBeEmpty();
            finding.Events.ShouldBeUnique();
            finding.Events.ShouldAllBe(id => id.Value >= 0 && id.Value < history.Events.Count);
            finding.At.ShouldBe(history[finding.Event].At);
            (finding.Seat.IsSome ? history.AgencyOf(finding.Seat) : Id<Agency>.None).ShouldBe(finding.Agency);
        }

        found.Select(finding => (finding.Mistake, finding.Event)).ShouldBeUnique();
        found.Select(finding => finding.At).ShouldBeInOrder();
        var again = ClassicMistakes.Of(new History(history.Opening, history.Frame, history.Events));
        again.Select(Line).ShouldBe(found.Select(Line));
    });

    [Fact]
    public void By_the_book_markedly_fewer_mistakes_are_made_than_by_novices()
    {
        var skills = new[] { "school", "average", "novice" };
        var counts = skills.ToDictionary(skill => skill, skill => Enumerable.Range(1, Plays)
            .SelectMany(seed => ClassicMistakes.Of(Harbour.Play(Vicenza, (ulong)seed, skill)).Select(finding => finding.Mistake)).CountBy(number => number).ToDictionary());
        output.WriteLine($"Suggestions in {Plays} plays (seeds 1 to {Plays}): mistake | {string.Join(" | ", skills)}");
        foreach (var number in Enumerable.Range(1, 30).Where(number => skills.Any(skill => counts[skill].ContainsKey(number))))
        {
            output.WriteLine($"{number} | {string.Join(" | ", skills.Select(skill => counts[skill].GetValueOrDefault(number)))}");
        }

        int[] sums = [.. skills.Select(skill => counts[skill].Values.Sum())];
        output.WriteLine($"all | {string.Join(" | ", sums)}");
        (2 * sums[0]).ShouldBeLessThan(sums[2], "school against novice");
        sums[1].ShouldBeLessThanOrEqualTo(sums[2]);
    }

    private static string Line(MistakeFinding finding) => $"{finding.Mistake} {finding.At} {finding.Agency} {finding.Seat} {finding.About} {string.Join(' ', finding.Events)}";

    private static CompiledPackage Read()
    {
        var (source, root) = FolderSource.Of(Repository.PathOf("scenarios/vicenza"));
        return AllDisciplines.Compiler().Read(source, root);
    }
}
