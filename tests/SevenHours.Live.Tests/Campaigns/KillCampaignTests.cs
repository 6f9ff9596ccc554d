using SevenHours.Testing;
using SevenHours.Testing.Server;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Campaigns;

/// <summary>The real server is killed at random moments under load and started again on its data, over and over.</summary>
public sealed class KillCampaignTests(ITestOutputHelper output)
{
    private static readonly string[] Six =
        ["hotline_a_counsellor", "hotline_v_lead", "mediator", "lead_investigator", "duty_prosecutor", "shelter_coordinator"];

    [Fact]
    public async Task Whatever_was_acknowledged_outlives_every_kill_of_a_small_exercise()
    {
        await using var trial = await Trial.StartAsync();
        await RunAsync(trial, Soak.Rounds(5, 100));
    }

    [Fact]
    public async Task Whatever_was_acknowledged_outlives_every_kill_of_the_case_of_Vicenza()
    {
        await using var trial = await Trial.StartAsync("vicenza", Six, speed: 16, standIns: "school");
        await RunAsync(trial, Soak.Rounds(3, 100));
    }

    private async Task RunAsync(Trial trial, int kills)
    {
        output.WriteLine($"SEED={Soak.Seed}, {kills} kills");
        var seeds = new Seeds(Soak.Seed);
        for (var kill = 0; kill < kills; kill++)
        {
            var goal = 1 + seeds.Below(80);
            await trial.UnderLoadAsync(done => done >= goal, trial.Server.KillAsync);
            await trial.RestartAsync();
            await Task.WhenAll(trial.Players.Select(p => p.ComeBackAsync()));
        }

        for (var i = 0; i < trial.Players.Count; i++)
        {
            var (sender, neighbour) = (trial.Players[i], trial.Players[(i + 1) % trial.Players.Count]);
            (await neighbour.MessagesFromAsync(sender.Seat)).ShouldBe(sender.Messages, $"{sender.Seat} to {neighbour.Seat}");
            await sender.HearTheRestAsync();
        }

        output.WriteLine($"{trial.Acknowledged} commands acknowledged, {trial.Players.Sum(p => p.Heard)} notices heard");
        trial.Players.SelectMany(p => p.Refusals).ShouldBeEmpty();
        await trial.ShouldVerifyAsync();
    }
}
