namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>Makes the people of a group: who they are first, then what they show.</summary>
internal sealed class GroupMaker(GroupSpec spec)
{
    private readonly Draws draws = new(spec.Seed);

    public IReadOnlyList<GroupPerson> Make()
    {
        var people = new List<GroupPerson>(spec.People);
        foreach (var party in new PartyMaker(spec, draws).Make())
        {
            Party(people, party);
        }

        return people;
    }

    private void Party(List<GroupPerson> people, PartyDraft party)
    {
        var first = people.Count + 1;
        var numbers = Enumerable.Range(first, party.Members.Count).ToArray();
        var origin = draws.One(DrawOf.Origin, party.Index, Origins.Of(spec.Kind));
        var controller = party.Members[^1] == Nature.Controller && party.Members.Count > 1 ? numbers[^1] : 0;
        var surname = draws.One(DrawOf.Family, party.Index, origin.Names.Families);
        for (var i = 0; i < numbers.Length; i++)
        {
            var (number, nature) = (numbers[i], party.Members[i]);
            var heldBy = nature == Nature.Victim ? controller : 0;
            var person = new PersonDraft(draws, spec.Kind, number, nature, origin, i);
            // Families bear one name; so do those whom somebody passes off as one.
            var shared = nature == Nature.Family || (controller > 0 && draws.Within(DrawOf.Company, party.Index, 50));
            people.Add(person.Make(shared ? surname : null, [.. numbers.Where(other => other != number)], heldBy));
        }
    }
}
