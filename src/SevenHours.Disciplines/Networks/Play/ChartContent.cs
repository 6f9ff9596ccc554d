using System.Collections.Immutable;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>What stands on a chart, with all its edits. Immutable: a copy costs nothing, an edit only what it writes.</summary>
public sealed class ChartContent
{
    /// <summary>Most entities on a chart.</summary>
    public const int MostEntities = 1_000;

    /// <summary>Most ties on a chart.</summary>
    public const int MostTies = 5_000;

    private readonly ImmutableSortedDictionary<string, ChartElement> elements;
    private readonly ImmutableSortedDictionary<string, EditorLists> editors;
    private readonly ImmutableList<ChartEdit> edits;
    private readonly ulong digest;

    private ChartContent(
        ImmutableSortedDictionary<string, ChartElement> elements, ImmutableSortedDictionary<string, EditorLists> editors, ImmutableList<ChartEdit> edits, ulong digest) =>
        (this.elements, this.editors, this.edits, this.digest) = (elements, editors, edits, digest);

    /// <summary>A chart with nothing on it.</summary>
    public static ChartContent Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, ChartElement>(StringComparer.Ordinal), ImmutableSortedDictionary.Create<string, EditorLists>(StringComparer.Ordinal), [], 0);

    /// <summary>All elements that were ever spoken of, in ordinal order of their ids.</summary>
    public IEnumerable<ChartElement> Elements => elements.Values;

    /// <summary>All edits, in order: the one with the number <c>n</c> stands at <c>n - 1</c>.</summary>
    public IReadOnlyList<ChartEdit> Edits => edits;

    /// <summary>The entities that stand on the chart for themselves: neither taken off nor merged into another.</summary>
    public IEnumerable<ChartElement> Entities => Elements.Where(IsShown);

    /// <summary>The ties that stand on the chart: their ends do too.</summary>
    public IEnumerable<ChartElement> Ties => Elements.Where(e => e.IsTie && EndsOf(e) is { IsWhole: true });

    /// <summary>The ties that nobody took off but of which an end is gone: kept aside until it comes back.</summary>
    public IEnumerable<ChartElement> Aside => Elements.Where(e => e.IsTie && EndsOf(e) is { IsWhole: false });

    /// <summary>The element with an id, or null when nobody ever spoke of it.</summary>
    public ChartElement? Find(string? id) => id is not null && elements.TryGetValue(id, out var found) ? found : null;

    /// <summary>Whether an entity stands on the chart for itself.</summary>
    public bool IsShown(ChartElement element) => element.IsEntity && Standing(element.Id) == element.Id;

    /// <summary>The id of the entity an entity has become by merging; its own when it was not merged.</summary>
    /// <remarks>Merges can come to run in a circle when one is done again after another: those of a circle are one, the first by id.</remarks>
    public string Standing(string id)
    {
        var (here, seen) = (id, new List<string>());
        while (Find(here)?[ChartField.Into] is { } next)
        {
            if (seen.IndexOf(here) is var start and >= 0)
            {
                return seen.Skip(start).Min(StringComparer.Ordinal)!;
            }

            seen.Add(here);
            here = next;
        }

        return here;
    }

    /// <summary>The entities that were merged into one, in ordinal order.</summary>
    public IEnumerable<ChartElement> MergedInto(string id) =>
        Elements.Where(e => e.Id != id && e.IsEntity && e[ChartField.Into] is not null && Standing(e.Id) == id);

    /// <summary>The entities a tie really runs between.</summary>
    public TieEnds EndsOf(ChartElement tie)
    {
        var (from, to) = (Standing(tie[ChartField.From] ?? ""), Standing(tie[ChartField.To] ?? ""));
        return new TieEnds(from, to, Find(from)?.IsEntity == true && Find(to)?.IsEntity == true && from != to);
    }

    /// <summary>The ties of an entity, those kept aside included.</summary>
    public IEnumerable<ChartElement> TiesOf(string id) => Elements.Where(e => e.IsTie && EndsOf(e) is var ends && (ends.From == id || ends.To == id));

    /// <summary>The edit an editor would take back next, or do again next; 0 for none.</summary>
    public int NextOf(Id<Seat> seat, string? by, bool redo) =>
        !editors.TryGetValue(ChartEdit.EditorOf(seat, by), out var lists) ? 0
        : (redo ? lists.Undone : lists.Done) is { IsEmpty: false } list ? list.Peek() : 0;

    /// <summary>The chart after an edit.</summary>
    internal ChartContent With(ChartEdit edit)
    {
        edit = edit with { Number = edits.Count + 1 };
        var (all, sum) = (elements.ToBuilder(), digest);
        foreach (var change in edit.Changes)
        {
            var was = all.TryGetValue(change.Element, out var found) ? found : new ChartElement(change.Element, edit.Number);
            var now = was.With(change.Field, ChartChange.IsTyped(change.Field) ? change.Text.Value : change.Value, edit.Number);
            all[change.Element] = now;
            sum = Moved(sum, was, now);
        }

        var lists = editors.TryGetValue(edit.Editor, out var known) ? known : EditorLists.None;
        return new ChartContent(all.ToImmutable(), editors.SetItem(edit.Editor, lists.Did(edit.Number)), edits.Add(edit), sum);
    }

    /// <summary>The chart after an edit was taken back, or done again.</summary>
    internal ChartContent Turned(int number, bool isUndone)
    {
        if (number < 1 || number > edits.Count || edits[number - 1].IsUndone == isUndone)
        {
            return this;
        }

        var edit = edits[number - 1];
        var after = edits.SetItem(number - 1, edit with { IsUndone = isUndone });
        var (all, sum) = (elements.ToBuilder(), digest);
        foreach (var change in edit.Changes)
        {
            var was = all[change.Element];
            var now = was.Settled(change.Field, n => after[n - 1].IsUndone);
            all[change.Element] = now;
            sum = Moved(sum, was, now);
        }

        return new ChartContent(all.ToImmutable(), editors.SetItem(edit.Editor, editors[edit.Editor].Turned(number, isUndone)), after, sum);
    }

    internal void AddTo(ref StateHash hash)
    {
        hash.Add(edits.Count);
        hash.Add(unchecked((long)digest));
    }

    private static ulong Moved(ulong sum, ChartElement was, ChartElement now) => unchecked(sum - was.Digest() + now.Digest());

    /// <summary>What one editor can take back, and do again: the next on top.</summary>
    private sealed record EditorLists(ImmutableStack<int> Done, ImmutableStack<int> Undone)
    {
        public static readonly EditorLists None = new(ImmutableStack<int>.Empty, ImmutableStack<int>.Empty);

        public EditorLists Did(int number) => new(Done.Push(number), ImmutableStack<int>.Empty);

        // Somebody else at the seat may have turned it, so it need not be the top one.
        public EditorLists Turned(int number, bool isUndone) => isUndone
            ? new(Without(Done, number), Undone.Push(number))
            : new(Done.Push(number), Without(Undone, number));

        private static ImmutableStack<int> Without(ImmutableStack<int> list, int number) =>
            !list.IsEmpty && list.Peek() == number ? list.Pop() : ImmutableStack.CreateRange(list.Where(n => n != number).Reverse());
    }
}

/// <summary>The entities a tie runs between once merges are followed.</summary>
/// <param name="From">The id of the one it starts at.</param>
/// <param name="To">The id of the one it ends at.</param>
/// <param name="IsWhole">Whether both stand on the chart, and are two.</param>
public readonly record struct TieEnds(string From, string To, bool IsWhole);
