using System.Text;
using SevenHours.Content.Tests.Running;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Promises;

/// <summary>What a key decision is worth is asked of plays that fork off where it is taken: they are the plays without it, from the beginning.</summary>
public sealed class OmissionTests
{
    private static readonly string[] Skills = ["school", "average", "novice"];

    [Fact]
    public void A_play_forked_off_before_a_step_is_the_play_without_it_from_the_beginning() =>
        Seeds.ForAll(3, seeds => Alike(Vicenza.Scenario, Vicenza.Frame, Vicenza.Skill(Skills[seeds.Seed % 3]), seeds, 6));

    [Fact]
    public void So_it_is_in_the_case_of_sixty_seats()
    {
        var compiled = Vicenza.Compiler.Read(new FolderSource(Repository.PathOf("scenarios")), "along-the-routes");
        var skills = compiled.Scenario!.Table<Skill>();
        Seeds.ForAll(1, seeds => Alike(compiled.Scenario, compiled.Frame!, skills[skills["average"]], seeds, 8));
    }

    private static void Alike(Scenario scenario, PlayFrame frame, Skill skill, Seeds seeds, int most)
    {
        var (codec, whole) = (new WireCodec(scenario, Vicenza.Compiler.WireNames), new Play(scenario, seeds.Seed, skill).Run(frame.Latest));
        List<Omission> steps = [.. scenario.Table<Playbook>()
            .SelectMany(book => book.Steps.Select(step => new Omission(book.Seat, step.Name, whole.TakenAt(book.Seat, step.Name))))
            .Where(step => step.TakenAt != SimTime.Never)];
        while (steps.Count > most)
        {
            steps.RemoveAt(seeds.Below(steps.Count));
        }

        var forked = Omission.Run(scenario, seeds.Seed, skill, steps, frame.Latest, Told);
        for (var i = 0; i < steps.Count; i++)
        {
            var without = scenario.Table<Playbook>().Select(book => book.Seat == steps[i].Seat ? book.Without(steps[i].Step) : book);
            forked[i].ShouldBe(Told(new Play(scenario, seeds.Seed, skill, without).Run(frame.Latest)), $"{scenario.Seats[steps[i].Seat].Name}/{steps[i].Step}, seed {seeds.Seed}");
        }

        forked.Distinct().Count().ShouldBeGreaterThan(1, "leaving a step out changes something");

        string Told(Play play) =>
            string.Join('\n', play.Events.Select(e => $"{e.At.Seconds} {Encoding.UTF8.GetString(codec.Write(in e).Json.Span)}")) + play.World.Hash();
    }
}
