using System.Collections.Immutable;
using System.Text.Json;
using SevenHours.Journal;

namespace SevenHours.Exercises;

/// <summary>What staff said to each other, in a stream of their own that no seat ever sees. Thread-safe.</summary>
public sealed class StaffBook
{
    private const string Said = "staff.said";
    private const string Seen = "staff.seen";
    private const string Ticked = "staff.ticked";
    private const int WireVersion = 1;

    private readonly FoldedStream<ImmutableList<StaffMessage>> stream;

    internal StaffBook(IJournal journal, StreamName stream) => this.stream = new(journal, stream, [], Fold);

    /// <summary>All messages that are durable, in the order they came.</summary>
    public IReadOnlyList<StaffMessage> All => stream.State;

    /// <summary>Raised when something was said, seen or ticked.</summary>
    public Signal Changed => stream.Changed;

    internal Task<bool> SayAsync(StaffMessage message, CommandId id, params IReadOnlyList<NewAttachment> words) => stream.AppendAsync(id, _ =>
        StaffWire.Record(Said, WireVersion, SaidWire.Of(message), words));

    /// <summary>Somebody who was called has seen it; again, or of nothing, is harmless.</summary>
    internal Task<bool> SeeAsync(int number, string by, DateTimeOffset now) => stream.AppendAsync(CommandId.New(), all =>
        Find(all, number) is { } message && !message.SeenBy.Contains(by) ? StaffWire.Record(Seen, WireVersion, new SeenWire(number, by, now)) : null);

    /// <summary>An open point was seen to; again, or of nothing, is harmless.</summary>
    internal Task<bool> TickAsync(int number, int point, string by, DateTimeOffset now) => stream.AppendAsync(CommandId.New(), all =>
        Find(all, number) is { } message && point >= 0 && point < message.Points.Count && !message.Ticked.ContainsKey(point)
            ? StaffWire.Record(Ticked, WireVersion, new TickedWire(number, point, by, now))
            : null);

    private static StaffMessage? Find(ImmutableList<StaffMessage> all, int number) => number >= 1 && number <= all.Count ? all[number - 1] : null;

    private static ImmutableList<StaffMessage> Fold(ImmutableList<StaffMessage> all, StoredRecord record) => record.Type switch
    {
        Said => all.Add(StaffWire.Read<SaidWire>(record).Message(all.Count + 1)),
        Seen when StaffWire.Read<SeenWire>(record) is var seen => all.SetItem(seen.Number - 1, all[seen.Number - 1] with { SeenBy = all[seen.Number - 1].SeenBy.Add(seen.By) }),
        Ticked when StaffWire.Read<TickedWire>(record) is var tick => all.SetItem(
            tick.Number - 1, all[tick.Number - 1] with { Ticked = all[tick.Number - 1].Ticked.SetItem(tick.Point, tick.By) }),
        _ => all,
    };

    private sealed record SaidWire(
        StaffMessageKind Kind, Kernel.TextRef Says, string[] To, Role[] Roles, StaffLink? About, Kernel.TextRef[] Points, string By, DateTimeOffset Wall, int At)
    {
        public static SaidWire Of(StaffMessage message) => new(
            message.Kind, message.Says, [.. message.To], [.. message.Roles], message.About, [.. message.Points], message.By, message.Wall, message.At);

        public StaffMessage Message(int number) => new(Kind, Says, To, Roles, About, Points, By, Wall, At) { Number = number };
    }

    private sealed record SeenWire(int Number, string By, DateTimeOffset Wall);

    private sealed record TickedWire(int Number, int Point, string By, DateTimeOffset Wall);
}
