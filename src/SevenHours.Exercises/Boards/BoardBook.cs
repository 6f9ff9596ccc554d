using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The board of the plenary and the sheet of visitors, as they were written last. Thread-safe.</summary>
public sealed class BoardBook
{
    private const string Written = "board.written";
    private const string Released = "visitors.released";
    private const int WireVersion = 1;

    private readonly FoldedStream<State> stream;

    internal BoardBook(IJournal journal, StreamName stream) => this.stream = new(journal, stream, new State(PlenaryBoard.Empty, VisitorSheet.Empty), Fold);

    /// <summary>The board now.</summary>
    public PlenaryBoard Board => stream.State.Board;

    /// <summary>What visitors see now.</summary>
    public VisitorSheet Visitors => stream.State.Visitors;

    /// <summary>Raised when one of them was written anew.</summary>
    public Signal Changed => stream.Changed;

    internal Task<bool> WriteAsync(PlenaryBoard board, CommandId id, IReadOnlyList<NewAttachment> words) => stream.AppendAsync(id, _ =>
        StaffWire.Record(Written, WireVersion, new WrittenWire(board.Phase, [.. board.Lines], board.Break, board.By!), words));

    internal Task<bool> ReleaseAsync(VisitorSheet sheet, CommandId id, IReadOnlyList<NewAttachment> words) => stream.AppendAsync(id, _ =>
        StaffWire.Record(Released, WireVersion, new ReleasedWire(sheet.Story, sheet.Stand, [.. sheet.Rules], sheet.ShowsWho, sheet.By!), words));

    private static State Fold(State state, StoredRecord record) => record.Type switch
    {
        Written when StaffWire.Read<WrittenWire>(record) is var board => state with { Board = new PlenaryBoard(board.Phase, board.Lines, board.Break, board.By) },
        Released when StaffWire.Read<ReleasedWire>(record) is var sheet => state with { Visitors = new VisitorSheet(sheet.Story, sheet.Stand, sheet.Rules, sheet.ShowsWho, sheet.By) },
        _ => state,
    };

    private sealed record State(PlenaryBoard Board, VisitorSheet Visitors);

    private sealed record WrittenWire(TextRef Phase, TextRef[] Lines, TextRef Break, string By);

    private sealed record ReleasedWire(TextRef Story, TextRef Stand, TextRef[] Rules, bool ShowsWho, string By);
}
