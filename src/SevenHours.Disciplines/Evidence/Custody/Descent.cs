using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Who descends from whom among exhibits, and what a parent passes on.</summary>
public static class Descent
{
    /// <summary>
    /// How far something holds of an exhibit that holds of its ancestors: as far as of itself and of the worst it comes from. A parent
    /// counts no less than the best source that proves all that the parent proves and does not come from it.
    /// </summary>
    /// <remarks>
    /// A parent that is not in the file lowers nothing: what nobody here has seen is told as a break of its own. A source that stands in
    /// for a parent is taken by its own chain alone, so that no two can lift each other.
    /// </remarks>
    /// <param name="file">All exhibits that can be looked at.</param>
    /// <param name="exhibit">The exhibit.</param>
    /// <param name="own">How far it holds of an exhibit by itself, from 0 to <paramref name="full"/>.</param>
    /// <param name="full">All of it.</param>
    public static int Inherited(IReadOnlyList<Exhibit> file, Exhibit exhibit, Func<Exhibit, int> own, int full)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(exhibit);
        ArgumentNullException.ThrowIfNull(own);
        var share = own(exhibit);
        foreach (var parent in exhibit.Item.Parents)
        {
            if (share > 0 && Find(file, parent) is { } found)
            {
                share = Math.Min(share, Passed(file, found, own, full));
            }
        }

        return share;
    }

    /// <summary>What a parent passes on.</summary>
    public static int Passed(IReadOnlyList<Exhibit> file, Exhibit parent, Func<Exhibit, int> own, int full)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(parent);
        var passed = Inherited(file, parent, own, full);
        foreach (var other in file)
        {
            if (passed < full && parent.Item.Facts.Count > 0 && parent.Item.Facts.All(other.Proves) && IsIndependent(file, parent, other))
            {
                passed = Math.Max(passed, Alone(file, other, own));
            }
        }

        return passed;
    }

    /// <summary>An exhibit by its own chain, where nothing stands in for anything.</summary>
    private static int Alone(IReadOnlyList<Exhibit> file, Exhibit exhibit, Func<Exhibit, int> own)
    {
        var share = own(exhibit);
        foreach (var parent in exhibit.Item.Parents)
        {
            if (share > 0 && Find(file, parent) is { } found)
            {
                share = Math.Min(share, Alone(file, found, own));
            }
        }

        return share;
    }

    /// <summary>Whether two exhibits share no root: neither comes from the other, nor both from a third.</summary>
    public static bool IsIndependent(IReadOnlyList<Exhibit> file, Exhibit one, Exhibit other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Handle != other.Handle && !Roots(file, one).Intersect(Roots(file, other)).Any();
    }

    /// <summary>The originals an exhibit comes from; itself, when it is one.</summary>
    public static IReadOnlySet<Handle> Roots(IReadOnlyList<Exhibit> file, Exhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(exhibit);
        var roots = new HashSet<Handle>();
        Climb(file, exhibit.Item, roots, []);
        return roots;
    }

    /// <summary>All exhibits one comes from, nearest first, without itself.</summary>
    public static IReadOnlyList<Handle> Ancestors(IReadOnlyList<Exhibit> file, Exhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(exhibit);
        var found = new List<Handle>();
        var open = new Queue<Handle>(exhibit.Item.Parents);
        while (open.TryDequeue(out var handle))
        {
            if (!found.Contains(handle))
            {
                found.Add(handle);
                foreach (var parent in Find(file, handle)?.Item.Parents ?? [])
                {
                    open.Enqueue(parent);
                }
            }
        }

        return found;
    }

    /// <summary>The exhibit of a name, or null.</summary>
    public static Exhibit? Find(IReadOnlyList<Exhibit> file, Handle handle)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var exhibit in file)
        {
            if (exhibit.Handle == handle)
            {
                return exhibit;
            }
        }

        return null;
    }

    private static void Climb(IReadOnlyList<Exhibit> file, ExhibitItem item, HashSet<Handle> roots, HashSet<Handle> seen)
    {
        if (item.Parents.Count == 0 || !seen.Add(item.Handle))
        {
            roots.Add(item.Handle);
            return;
        }

        foreach (var parent in item.Parents)
        {
            if (Find(file, parent) is { } found)
            {
                Climb(file, found.Item, roots, seen);
            }
            else
            {
                roots.Add(parent);
            }
        }
    }
}
