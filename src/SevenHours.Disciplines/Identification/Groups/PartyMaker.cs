namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>Puts the people of a group into the parties they stand in.</summary>
internal sealed class PartyMaker(GroupSpec spec, Draws draws)
{
    private readonly List<PartyDraft> parties = [];

    /// <summary>All parties, in the order in which they stand in line.</summary>
    public IReadOnlyList<PartyDraft> Make()
    {
        if (spec.Mixture.Counts(spec.People) is not [var victims, var drifting, var smuggled, var families, var organisers, var ordinary])
        {
            throw new System.Diagnostics.UnreachableException();
        }

        // Half of the organisers, rounded up, keep hold of people; a hotspot or boat without them has victims whose controllers wait elsewhere.
        var controllers = victims == 0 ? 0 : (organisers + 1) / 2;
        Held(victims, controllers);
        Together(Nature.Drifting, drifting, 1, 2);
        Together(Nature.Family, families, 2, 5);
        Together(Nature.Smuggled, smuggled, 1, 4);
        Together(Nature.Organiser, organisers - controllers, 1, 1);
        Together(Nature.Ordinary, ordinary, 1, spec.Kind == GroupKind.FarmCrew ? 4 : 2);
        return [.. parties.OrderBy(party => draws.Raw(DrawOf.Place, party.Index)).ThenBy(party => party.Index)];
    }

    private void Held(int victims, int controllers)
    {
        for (var (i, left) = (0, controllers); victims > 0; i++, left--)
        {
            var size = Math.Min(victims, draws.Between(DrawOf.PartySize, parties.Count, 1, left > 0 ? 3 : 1));
            Add([.. Enumerable.Repeat(Nature.Victim, size), .. left > 0 ? [Nature.Controller] : (Nature[])[]]);
            victims -= size;
            controllers -= left > 0 ? 1 : 0;
        }

        // More of them than victims to hold: they travel by themselves, and are known by nobody.
        Together(Nature.Organiser, controllers, 1, 1);
    }

    private void Together(Nature nature, int count, int least, int most)
    {
        while (count > 0)
        {
            var size = Math.Min(count, draws.Between(DrawOf.PartySize, parties.Count, least, most));
            // Nobody is left over from a family alone.
            size = count - size < least ? Math.Min(count, most + least - 1) : size;
            Add(Enumerable.Repeat(nature, size));
            count -= size;
        }
    }

    private void Add(IEnumerable<Nature> members) => parties.Add(new PartyDraft(parties.Count, [.. members]));
}
