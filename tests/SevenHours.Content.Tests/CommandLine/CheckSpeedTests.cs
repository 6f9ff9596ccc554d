using System.Diagnostics;
using SevenHours.Content.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

/// <summary>Times are taken alone: no other test runs beside these.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class CheckSpeedTests
{
    [Fact]
    public void A_check_answers_within_a_second_when_warm()
    {
        Tool.Run("check", Vicenza.Folder);
        var best = Enumerable.Range(0, 6).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Tool.Run("check", Vicenza.Folder, "--json");
            return watch.Elapsed;
        });
        best.ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }
}
