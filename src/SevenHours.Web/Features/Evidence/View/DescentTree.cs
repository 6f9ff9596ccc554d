using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>What an exhibit comes from and what came from it, in columns by generation.</summary>
/// <param name="Nodes">The exhibits.</param>
/// <param name="Edges">From an exhibit to one made from it, by places in <paramref name="Nodes"/>.</param>
public sealed record DescentTree(IReadOnlyList<DescentNode> Nodes, IReadOnlyList<(int From, int To)> Edges)
{
    public int Columns => Nodes.Count == 0 ? 0 : Nodes.Max(n => n.Column) + 1;

    public int Rows => Nodes.Count == 0 ? 0 : Nodes.Max(n => n.Row) + 1;

    internal static DescentTree Of(EvidenceReading reading, Exhibit exhibit)
    {
        var family = Family(reading, exhibit);
        var columns = new Dictionary<Handle, int>();
        foreach (var member in family)
            columns[member.Handle] = member.Item.Parents.Select(p => columns.GetValueOrDefault(p, -1) + 1).DefaultIfEmpty(0).Max();

        var rows = new Dictionary<int, int>();
        IReadOnlyList<DescentNode> nodes = [.. family.Select(member =>
        {
            var column = columns[member.Handle];
            var row = rows.GetValueOrDefault(column);
            rows[column] = row + 1;
            return new DescentNode(
                member.Handle.ToString(), reading.MarkOf(member.Handle), reading.TitleOf(member), reading.Word("kind", member.Item.Kind), column, row,
                member.Handle == exhibit.Handle, reading.File.Of(member).IsUsable);
        })];
        var places = family.Select((member, place) => (member.Handle, place)).ToDictionary(p => p.Handle, p => p.place);
        return new DescentTree(nodes, [.. family.SelectMany(member => member.Item.Parents.Where(places.ContainsKey).Select(p => (places[p], places[member.Handle])))]);
    }

    /// <summary>All that share a line with an exhibit, older ones first.</summary>
    private static IReadOnlyList<Exhibit> Family(EvidenceReading reading, Exhibit exhibit)
    {
        var names = new HashSet<Handle> { exhibit.Handle };
        var heirs = new HashSet<Handle> { exhibit.Handle };
        for (var known = 0; known != names.Count + heirs.Count;)
        {
            known = names.Count + heirs.Count;
            names.UnionWith([.. reading.All.Where(e => names.Contains(e.Handle)).SelectMany(e => e.Item.Parents)]);
            heirs.UnionWith([.. reading.All.Where(e => e.Item.Parents.Any(heirs.Contains)).Select(e => e.Handle)]);
        }

        return [.. reading.All.Where(e => names.Contains(e.Handle) || heirs.Contains(e.Handle)).OrderBy(e => e.At.Seconds)];
    }
}

/// <summary>An exhibit in its family.</summary>
/// <param name="Id">Its opaque name.</param>
/// <param name="Mark">Its mark, such as <c>CU 4</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Column">Its generation, from 0.</param>
/// <param name="Row">Its place within it, from 0.</param>
/// <param name="IsThis">Whether it is the one looked at.</param>
/// <param name="IsUsable">Whether it can be used, as far as this agency can say.</param>
public sealed record DescentNode(string Id, string Mark, string Title, string Kind, int Column, int Row, bool IsThis, bool IsUsable);
