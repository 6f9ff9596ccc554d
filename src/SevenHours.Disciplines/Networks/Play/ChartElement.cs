using System.Collections.Immutable;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>An entity or a tie of a chart: for each field all that was ever written, of which the last that stands counts. Immutable.</summary>
public sealed class ChartElement
{
    /// <summary>What <see cref="ChartField.Is"/> says of an entity.</summary>
    public const string EntityWord = "entity";

    /// <summary>What <see cref="ChartField.Is"/> says of a tie.</summary>
    public const string TieWord = "tie";

    private readonly ImmutableArray<Line> lines;

    internal ChartElement(string id, int order) => (Id, Order, lines) = (id, order, []);

    private ChartElement(string id, int order, ImmutableArray<Line> lines) => (Id, Order, this.lines) = (id, order, lines);

    /// <summary>Its id within the chart.</summary>
    public string Id { get; }

    /// <summary>The number of the edit that first spoke of it.</summary>
    public int Order { get; }

    /// <summary>Whether it stands on the chart.</summary>
    public bool Exists => this[ChartField.Is] is not null;

    /// <summary>Whether it is an entity that stands on the chart.</summary>
    public bool IsEntity => this[ChartField.Is] == EntityWord;

    /// <summary>Whether it is a tie that stands on the chart.</summary>
    public bool IsTie => this[ChartField.Is] == TieWord;

    /// <summary>What a field says; null for nothing. The reference of what was typed.</summary>
    public string? this[ChartField field] => Find(field)?.Value;

    /// <summary>The words of a field that is typed.</summary>
    public TextRef Text(ChartField field) => new(Find(field)?.Value);

    /// <summary>All that was written in a field, the last first, what was taken back included.</summary>
    public IEnumerable<ChartWrite> Written(ChartField field)
    {
        for (var write = lines.FirstOrDefault(line => line.Field == field)?.Last; write is not null; write = write.Before)
        {
            yield return write;
        }
    }

    /// <summary>The fields that say something, in order.</summary>
    public IEnumerable<ChartField> Said => lines.Where(line => line.Stands?.Value is not null).Select(line => line.Field);

    /// <summary>All that was written of it, in the order of the edits.</summary>
    public IEnumerable<(ChartField Field, ChartWrite Write)> Written() =>
        lines.SelectMany(line => Written(line.Field).Select(write => (line.Field, Write: write))).OrderBy(one => one.Write.Edit).ThenBy(one => one.Field);

    /// <summary>What it says, as changes that would say the same of another.</summary>
    /// <param name="id">The id of the other.</param>
    public IEnumerable<ChartChange> ToChanges(string id) =>
        from line in lines
        where line.Stands?.Value is not null
        let value = line.Stands!.Value
        select ChartChange.IsTyped(line.Field) ? new ChartChange(id, line.Field, null, new TextRef(value)) : new ChartChange(id, line.Field, value);

    internal ChartElement With(ChartField field, string? value, int edit)
    {
        var place = PlaceOf(field);
        var write = new ChartWrite(value, edit, place < 0 ? null : lines[place].Last);
        var line = new Line(field, write, write);
        return new ChartElement(Id, Order, place < 0 ? lines.Insert(~place, line) : lines.SetItem(place, line));
    }

    /// <summary>After an edit was taken back or done again: the last that stands counts.</summary>
    internal ChartElement Settled(ChartField field, Func<int, bool> isUndone)
    {
        var place = PlaceOf(field);
        if (place < 0)
        {
            return this;
        }

        var stands = lines[place].Last;
        while (stands is not null && isUndone(stands.Edit))
        {
            stands = stands.Before;
        }

        return new ChartElement(Id, Order, lines.SetItem(place, lines[place] with { Stands = stands }));
    }

    /// <summary>A figure of all it says, in which the order of writing plays no part.</summary>
    internal ulong Digest()
    {
        var sum = 0UL;
        foreach (var line in lines)
        {
            if (line.Stands?.Value is { } value)
            {
                unchecked
                {
                    sum += Luck.Mix(Mixed(Mixed((ulong)line.Field + 1, Id), value));
                }
            }
        }

        return sum;
    }

    private static ulong Mixed(ulong start, string text)
    {
        unchecked
        {
            foreach (var c in text)
            {
                start = (start ^ c) * 0x100000001B3UL; // FNV-1a
            }

            return Luck.Mix(start);
        }
    }

    private ChartWrite? Find(ChartField field)
    {
        foreach (var line in lines)
        {
            if (line.Field == field)
            {
                return line.Stands;
            }
        }

        return null;
    }

    /// <summary>Where a field stands; the complement of where it would, when nothing was written in it.</summary>
    private int PlaceOf(ChartField field)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Field >= field)
            {
                return lines[i].Field == field ? i : ~i;
            }
        }

        return ~lines.Length;
    }

    private sealed record Line(ChartField Field, ChartWrite Last, ChartWrite? Stands);
}

/// <summary>One thing written in one field.</summary>
/// <param name="value">What was written; null for taken away.</param>
/// <param name="edit">The number of the edit.</param>
/// <param name="before">What was written before it, or null.</param>
public sealed class ChartWrite(string? value, int edit, ChartWrite? before)
{
    /// <summary>What was written; null for taken away. The reference of what was typed.</summary>
    public string? Value => value;

    /// <summary>The number of the edit.</summary>
    public int Edit => edit;

    /// <summary>What was written before it, or null.</summary>
    public ChartWrite? Before => before;
}
