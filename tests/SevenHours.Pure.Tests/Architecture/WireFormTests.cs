using System.Text;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Architecture;

/// <summary>What is stored for years: names, versions and forms of all events and commands. A change here needs a version and an upgrade.</summary>
public sealed class WireFormTests
{
    private static readonly WireNames Names = AllDisciplines.Compiler().WireNames;
    private static readonly WireCodec Codec = new(new Worlds().Seats("ann", "bob").Scenario(), Names);

    public static TheoryData<string> Recorded => [.. Names.All.Select(n => n.Name)];

    [Fact]
    public void Every_event_and_command_has_a_wire_name()
    {
        var types = AppDomain.CurrentDomain.GetAssemblies()
            .Where(a => a.GetName().Name is { } name && name.StartsWith("SevenHours.", StringComparison.Ordinal) && !name.Contains("Test", StringComparison.Ordinal))
            .SelectMany(a => a.GetTypes())
            .Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(WorldEvent)) || t.IsSubclassOf(typeof(Command))));
        types.Where(t => Names.All.All(n => n.Type != t)).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Recorded))]
    public void A_wire_name_is_small_letters_and_tells_commands_from_events(string name)
    {
        name.ShouldMatch(@"^[a-z][a-z_]*\.[a-z][a-z_]*$");
        Names.TryFind(name, out var type, out var version).ShouldBeTrue();
        WireCodec.IsCommand(name).ShouldBe(type!.IsSubclassOf(typeof(Command)));
        version.ShouldBeGreaterThan(0);
    }

    [Theory, MemberData(nameof(Recorded))]
    public void What_is_written_can_be_read(string name)
    {
        var record = Written(name);
        var again = WireCodec.IsCommand(name)
            ? Codec.Write(Codec.ReadCommand(record))
            : Codec.Write(Codec.ReadEvent(new EventId(0), record));
        Text(again).ShouldBe(Text(record));
    }

    [Fact]
    public void Names_versions_and_forms_are_what_they_were() =>
        Approved.Matches(
            string.Concat(Names.All.Select(n => Text(Written(n.Name)) + "\n")), "tests/SevenHours.Pure.Tests/Architecture/Approved/wire-forms.txt");

    private static WireRecord Written(string name)
    {
        Names.TryFind(name, out var type, out _).ShouldBeTrue();
        return Minimal.Of(type!) switch
        {
            WorldEvent e => Codec.Write(new Happened(new EventId(0), SimTime.Start, Causes.None, e)),
            Command c => Codec.Write(c),
            var other => throw new InvalidOperationException($"{other} is neither event nor command."),
        };
    }

    private static string Text(WireRecord record) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{record.Name} {record.Version} {Encoding.UTF8.GetString(record.Json.Span)}");
}
