using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Architecture;

/// <summary>Same seed, same world: what could differ between machines, cultures or runs is not even referred to.</summary>
public sealed class PurityTests
{
    private static readonly string[] Impure =
    [
        "System.IO.File", "System.IO.FileStream", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.Path",
        "System.Net.Http.HttpClient", "System.Net.Sockets.Socket", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Console",
        "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeProvider", "System.TimeZoneInfo", "System.Random", "System.Guid",
        "System.Threading.Timer", "System.Threading.Thread", "System.Threading.PeriodicTimer", "System.Timers.Timer", "System.Threading.Tasks.Task",
        "System.HashCode", "System.Security.Cryptography.RandomNumberGenerator",
    ];

    [Theory, InlineData("SevenHours.Kernel"), InlineData("SevenHours.Disciplines"), InlineData("SevenHours.Debriefing")]
    public void It_refers_to_no_file_clock_thread_or_chance(string name)
    {
        using var library = new CompiledLibrary(name);
        library.TypesUsed.Intersect(Impure).ShouldBeEmpty();
        library.MembersUsed.ShouldNotContain(m => // the compiler's own iterators ask for their thread
            m.StartsWith("Environment.", StringComparison.Ordinal) && m != "Environment.get_CurrentManagedThreadId");
    }

    [Theory, InlineData("SevenHours.Kernel"), InlineData("SevenHours.Disciplines"), InlineData("SevenHours.Debriefing")]
    public void It_never_asks_for_the_culture_of_the_machine(string name)
    {
        using var library = new CompiledLibrary(name);
        library.MembersUsed.ShouldNotContain(m =>
            m == "CultureInfo.get_CurrentCulture" || m == "CultureInfo.get_CurrentUICulture" || m == "String.ToLower" || m == "String.ToUpper");
    }

    [Theory, InlineData("SevenHours.Kernel"), InlineData("SevenHours.Disciplines")]
    public void It_calculates_with_whole_numbers(string name)
    {
        using var library = new CompiledLibrary(name);
        library.FloatingPoint.ShouldBeEmpty();
    }

    [Fact]
    public void The_scan_finds_floating_point_where_there_is_some()
    {
        using var library = new CompiledLibrary(typeof(PurityTests).Assembly.GetName().Name!);
        library.FloatingPoint.ShouldContain("PurityTests.Half");
        Half(1).ShouldBe(0.5);
    }

    [Theory, InlineData("SevenHours.Kernel"), InlineData("SevenHours.Disciplines"), InlineData("SevenHours.Debriefing")]
    public void It_stands_on_the_runtime_and_its_own_kind_alone(string name)
    {
        using var library = new CompiledLibrary(name);
        library.AssembliesUsed.ShouldAllBe(a => a.StartsWith("System", StringComparison.Ordinal) || a.StartsWith("SevenHours.", StringComparison.Ordinal));
    }

    private static double Half(int value) => value * 0.5;
}
