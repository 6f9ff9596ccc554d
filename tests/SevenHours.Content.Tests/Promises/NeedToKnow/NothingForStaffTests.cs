using System.Text.Json;
using SevenHours.Content.Tests.Running;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Promises.NeedToKnow;

/// <summary>Promise 2: what is for staff alone is in no seat's stream and on no seat's page.</summary>
public sealed class NothingForStaffTests
{
    private static readonly string[] Skills = ["school", "average", "novice"];
    private static readonly string[] StaffKinds = ["rule.", "flag.", "level.", "right.", "person.", "log.", "harm.", "scenario."];

    /// <summary>Keys that may be there with a neutral value only: nothing, false luck, full lawfulness.</summary>
    private static readonly Dictionary<string, string[]> Neutral = new()
    {
        ["by"] = ["null"],
        ["seed"] = ["0"],
        ["scenario_hash"] = ["\"\""],
        ["outcome"] = ["null", "\"\""],
        ["is_hit"] = ["true"],
        ["uses"] = ["[]"],
        ["admissible"] = ["0"],
        ["admissibility"] = ["0", "1000"],
        ["in_mandate"] = ["true"],
        ["has_basis"] = ["true"],
        ["is_lawful"] = ["true"],
        ["is_spoiled"] = ["false"],
    };

    private static readonly string[] Never =
        ["causes", "cause", "expects", "is_true", "decoy", "hit", "rule", "flag", "level", "luck", "storyline", "objective"];

    [Fact]
    public void No_notice_holds_what_only_staff_may_see()
    {
        var looked = 0;
        Seeds.ForAll(6, seeds =>
        {
            foreach (var happened in Vicenza.Play(Skills[seeds.Seed % 3], seeds.Seed).Events.Where(e => !e.Event.To.IsEmpty))
            {
                var record = Vicenza.Codec.Write(happened.Event.ForSeats());
                StaffKinds.Where(k => record.Name.StartsWith(k, StringComparison.Ordinal)).ShouldBeEmpty(record.Name);
                using var json = JsonDocument.Parse(record.Json);
                json.RootElement.GetProperty("to").GetRawText().ShouldBe("[]", record.Name);
                LookAt(record.Name, json.RootElement);
                looked++;
            }
        });
        looked.ShouldBeGreaterThan(3000);
    }

    [Fact]
    public void Whom_typed_words_fitted_is_told_to_nobody()
    {
        var play = PlayedWorld.Begin(Vicenza.Scenario, Vicenza.Compiler.WireNames).Until("40m");
        var (seat, arrest, arden) = (play.Seat("lead_investigator"), play.Id<ActionDefinition>("arrest"), play.Id<Subject>("arden"));
        play.Do(new StartAction(seat, arrest, arden, TextRef.Typed("feld"))).Until("3h");
        var feed = string.Join('\n', play.Events.Where(e => !e.Event.To.IsEmpty).Select(Eyes.Feed));
        feed.ShouldContain("c:feld");
        feed.ShouldNotContain("\"target\":\"arden\"");
        Eyes.View(play.World.DeskOf(play.Seat("lead_investigator")), "en").ShouldContain("feld");
        Eyes.View(play.World.DeskOf(play.Seat("lead_investigator")), "en").ShouldNotContain("T. Arden\"");
    }

    [Fact]
    public void No_page_holds_an_id_that_gives_the_story_away()
    {
        var scenario = Vicenza.Scenario;
        string[] telling =
        [
            .. scenario.Table<Outcome>().Select(o => o.Name), .. scenario.Table<Fact>().Select(f => f.Name), .. scenario.Rules.Select(r => r.Name),
            .. scenario.Flags.Select(f => f.Name), .. scenario.Levels.Select(l => l.Name),
        ];
        var ids = telling.Where(id => id.Contains('_', StringComparison.Ordinal)).Except(scenario.Table<ActionDefinition>().Select(a => a.Name)).ToList();
        foreach (var skill in Skills)
        {
            var play = Vicenza.Play(skill, 11);
            foreach (var seat in scenario.Seats.Ids)
            {
                var view = Eyes.View(play.World.DeskOf(seat), "en");
                ids.Where(id => view.Contains($"\"{id}\"", StringComparison.Ordinal)).ShouldBeEmpty(scenario.Seats[seat].Name);
            }
        }
    }

    private static void LookAt(string kind, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) LookAt(kind, item);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var property in element.EnumerateObject())
        {
            Never.ShouldNotContain(property.Name, kind);
            if (Neutral.TryGetValue(property.Name, out var neutral)) neutral.ShouldContain(property.Value.GetRawText(), $"{kind}.{property.Name}");
            LookAt(kind, property.Value);
        }
    }
}
