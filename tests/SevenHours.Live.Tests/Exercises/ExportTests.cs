using System.Text;
using SevenHours.Exercises;
using SevenHours.Journal.Files;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>What was played live can be played again from its commands, event by event.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task A_play_with_people_stand_ins_pauses_jumps_and_restarts_replays_to_the_same_events_and_state()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        await exercise.SetStandInsAsync(Setting.Host, "school");
        for (var i = 0; i < 5; i++)
        {
            await setting.PassAsync(TimeSpan.FromSeconds(17));
            await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris", "clara"), $"k{i}");
        }

        await exercise.PauseAsync(Setting.Host);
        await exercise.DirectAsync(Setting.Host, 1, new TurnFlag(new Id<Flag>(0), true), "d1");
        await exercise.JumpAsync(Setting.Host, new SimTime(800));
        (await exercise.ReplayAsync(1)).ShouldBe(new ReplayFinding(exercise.Live(1).Events.Count, null, null));

        await exercise.RestartSceneFromAsync(Setting.Host, 1, new EventId(6));
        await exercise.RunAsync(Setting.Host);
        await setting.PassAsync(TimeSpan.FromSeconds(5));
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k9")).ShouldBeDone();
        await setting.PassAsync(TimeSpan.FromSeconds(700));
        (await exercise.ReplayAsync(2)).ShouldBe(new ReplayFinding(exercise.Live(1).Events.Count, null, null));
        exercise.Live(1).Events.Count.ShouldBeGreaterThan(7);
    }

    [Fact]
    public async Task What_is_played_on_after_a_kill_still_replays()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await first.PlayAsync("anna");
        await first.PassAsync(TimeSpan.FromSeconds(64));
        await using var second = await first.KilledAsync();
        var back = second.Service.Find(exercise.Id.Value)!;
        (await back.ActAsync(people[0], 1, back.Ring("anna", "boris"), "k1")).ShouldBeDone();
        await second.PassAsync(TimeSpan.FromSeconds(600));
        (await back.ReplayAsync(1)).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task The_first_event_that_differs_is_named()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "clara"), "k2");
        using var file = new MemoryStream();
        await exercise.ExportAsync(1, file);
        file.Position = 0;
        var sound = ((JournalFileReading.Sound)JournalFile.Read(file)).Content;
        Compare(sound.Records).IsSound.ShouldBeTrue();

        var loud = Enumerable.Range(0, sound.Records.Count).Last(i => sound.Records[i].Type == "bell.rang");
        Compare([.. sound.Records.Select((r, i) => i == loud ? r with { Payload = Louder(r.Payload) } : r)]).FirstDifference.ShouldBe(new EventId(2));
        Compare([.. sound.Records.Where((_, i) => i != loud)]).FirstDifference.ShouldBe(new EventId(2), "it is missing");
        Compare([.. sound.Records.Append(sound.Records[loud])]).FirstDifference.ShouldBe(new EventId(3), "one too many");
        JournalReplay.Compare(sound with { Header = sound.Header with { Seed = 8 } }, exercise.Edition.Scenario, exercise.Edition.Codec)
            .FirstDifference.ShouldBe(new EventId(0));
        JournalReplay.Compare(sound with { Header = sound.Header with { ScenarioHash = "ff" } }, exercise.Edition.Scenario, exercise.Edition.Codec)
            .IsSound.ShouldBeFalse();

        ReplayFinding Compare(IReadOnlyList<JournalFileRecord> records) =>
            JournalReplay.Compare(sound with { Records = records }, exercise.Edition.Scenario, exercise.Edition.Codec);
    }

    [Fact]
    public async Task A_changed_byte_breaks_the_chain()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        using var file = new MemoryStream();
        await exercise.ExportAsync(1, file);
        var changed = Encoding.UTF8.GetString(file.ToArray()).Replace("\"boris\"", "\"clara\"", StringComparison.Ordinal);
        JournalFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(changed))).ShouldBeOfType<JournalFileReading.Broken>();
    }

    private static ReadOnlyMemory<byte> Louder(ReadOnlyMemory<byte> payload) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(payload.Span).Replace("\"loudness\":", "\"loudness\":1", StringComparison.Ordinal));
}
