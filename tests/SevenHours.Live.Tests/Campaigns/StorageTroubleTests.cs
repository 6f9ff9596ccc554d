using System.Net;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Campaigns;

/// <summary>A full disk and a locked file under a real server: clean answers, nothing acknowledged lost, and play goes on when the cause is gone.</summary>
public sealed class StorageTroubleTests
{
    private const string Unavailable = "503 storage.unavailable";

    [Fact]
    public async Task On_a_full_disk_commands_are_answered_and_play_goes_on_when_there_is_room()
    {
        await using var trial = await Trial.StartAsync(people: 3);
        await trial.PlayAllAsync(times: 3);
        await trial.Server.LimitFilesAsync(new FileInfo(trial.JournalPath + "-wal").Length);

        await trial.PlayUntilRefusedAsync();
        await ShouldAnswerCleanlyAsync(trial);

        await trial.Server.LimitFilesAsync(null);
        await ShouldGoOnAsync(trial);
    }

    [Fact]
    public async Task While_another_process_locks_the_file_commands_are_answered_and_play_goes_on_when_it_is_free()
    {
        await using var trial = await Trial.StartAsync(people: 3);
        await trial.PlayAllAsync(times: 3);
        await using (var holder = new SqliteConnection($"Data Source={trial.JournalPath};Pooling=False"))
        {
            await holder.OpenAsync(TestContext.Current.CancellationToken);
            await using var transaction = new SqliteCommand("BEGIN EXCLUSIVE", holder);
            await transaction.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

            await trial.PlayUntilRefusedAsync();
            await ShouldAnswerCleanlyAsync(trial);
        }

        await ShouldGoOnAsync(trial);
    }

    // Pages can be read, and a form comes back with what was typed in it.
    private static async Task ShouldAnswerCleanlyAsync(Trial trial)
    {
        trial.Players.SelectMany(p => p.Refusals).ShouldNotBeEmpty();
        trial.Players.SelectMany(p => p.Refusals).ShouldAllBe(refusal => refusal == Unavailable);
        var (person, desk) = (trial.Players[0].Person, $"/exercises/{trial.Exercise.Id}/desk");
        using var answer = await person.PostAsync(desk, $"{desk}/decide", ("what", "Ring the other hotline"), ("why", "She may be there"), ("key", "k1"));
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.ServiceUnavailable, HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Ring the other hotline");
        page.ShouldContain("Nothing was done");
    }

    private static async Task ShouldGoOnAsync(Trial trial)
    {
        await Task.WhenAll(trial.Players.Select(p => p.ComeBackAsync()));
        await trial.PlayAllAsync(times: 3);
        foreach (var player in trial.Players)
            await player.HearTheRestAsync();
        await trial.Server.KillAsync();
        await trial.RestartAsync();
        await Task.WhenAll(trial.Players.Select(p => p.ComeBackAsync()));
        await trial.ShouldVerifyAsync();
    }
}
