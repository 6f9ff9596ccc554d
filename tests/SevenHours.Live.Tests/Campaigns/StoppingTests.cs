using System.Diagnostics;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Campaigns;

/// <summary>The server is asked to stop while everybody plays and listens.</summary>
public sealed class StoppingTests(ITestOutputHelper output)
{
    private static readonly TimeSpan FewSeconds = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Asked_to_stop_under_load_it_stops_in_seconds_and_loses_nothing_acknowledged()
    {
        await using var trial = await Trial.StartAsync();
        var seeds = new Seeds(Soak.Seed);
        output.WriteLine($"SEED={Soak.Seed}");
        for (var stop = 0; stop < Soak.Rounds(2, 20); stop++)
        {
            var goal = 1 + seeds.Below(60);
            await trial.UnderLoadAsync(done => done >= goal, async () =>
            {
                var watch = Stopwatch.StartNew();
                (await trial.Server.StopAsync()).ShouldBe(0);
                output.WriteLine($"stopped in {watch.ElapsedMilliseconds} ms with {trial.Players.Count} open feeds");
                watch.Elapsed.ShouldBeLessThan(FewSeconds);
            });
            await trial.RestartAsync();
            await Task.WhenAll(trial.Players.Select(p => p.ComeBackAsync()));
        }

        foreach (var player in trial.Players)
            await player.HearTheRestAsync();
        trial.Players.SelectMany(p => p.Refusals).ShouldAllBe(refusal => refusal == "503 storage.unavailable");
        await trial.ShouldVerifyAsync();
    }
}
