using System.Runtime.CompilerServices;
using SevenHours.Content.Tests.Running;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Promises;

/// <summary>Alone, so that nothing else changes what is measured.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Playing leaves nothing behind.</summary>
[Collection(nameof(Alone))]
public sealed class MemoryTests(ITestOutputHelper output)
{
    private const long Slack = 4 << 20;

    [Fact]
    public void Memory_is_flat_over_many_plays()
    {
        var plays = Soak.Rounds(120, 10_000);
        PlayAll(first: 1, count: plays / 4);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var worlds = PlayAll(first: 1 + plays / 4, count: plays - plays / 4);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        output.WriteLine($"{before >> 10} kB after {plays / 4} plays, {after >> 10} kB after {plays}");
        worlds.Count(world => world.IsAlive).ShouldBe(0, "worlds that are still held");
        (after - before).ShouldBeLessThan(Slack);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> PlayAll(int first, int count)
    {
        var worlds = new List<WeakReference>(count);
        for (var seed = first; seed < first + count; seed++)
            worlds.Add(new WeakReference(new Play(Vicenza.Scenario, (ulong)seed, Vicenza.Skill("school")).Run(Vicenza.Frame.Latest).World));
        return worlds;
    }
}
