namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>What one person shows.</summary>
/// <remarks>
/// Who is trafficked shows enough for act, means and purpose to whoever speaks with the person alone, unhurried and understood. Who is not never meets
/// a dimension. Folk red flags, and what seems to speak against, are drawn for everybody alike, so that they say nothing.
/// </remarks>
internal sealed class SignDraft(Draws draws, GroupKind kind, int number)
{
    private const int SpeaksFrom = 12;

    private readonly List<string> signs = [];

    public IReadOnlyList<string> Of(Nature nature, Form form, int age, bool hasCompany, bool isHeld)
    {
        // A small child is carried along: it shows what the family shows.
        if (nature == Nature.Family && age < SpeaksFrom)
        {
            return draws.Within(DrawOf.Journey, number, 30) ? ["journey_wounds"] : [];
        }

        switch (nature)
        {
            case Nature.Victim:
                signs.AddRange(draws.Some(DrawOf.Recruitment, number, SignPacks.Recruitment, draws.Between(DrawOf.Recruitment, number, 2, 3)));
                signs.AddRange(draws.One(DrawOf.Purpose, number, SignPacks.Purposes(form)));
                signs.AddRange(draws.One(DrawOf.Means, number, SignPacks.Means));
                signs.AddRange(draws.Some(DrawOf.Extra, number, SignPacks.Extra, draws.Below(DrawOf.Extra, number, 2)));
                break;
            case Nature.Drifting:
                signs.AddRange(draws.Some(DrawOf.Journey, number, ["fare_half_before", "owes_an_uncle", "journey_wounds"], 2));
                signs.AddRange(draws.One(DrawOf.Means, number, SignPacks.Drift));
                signs.AddRange(draws.One(DrawOf.Purpose, number, SignPacks.Purposes(form)));
                break;
            case Nature.Smuggled:
                signs.AddRange(draws.Some(DrawOf.Journey, number, SignPacks.Journey, 2));
                Noise();
                break;
            case Nature.Family:
                signs.AddRange(kind is GroupKind.Boat or GroupKind.Hotspot ? draws.Some(DrawOf.Journey, number, SignPacks.Journey, 1) : []);
                Noise();
                break;
            case Nature.Organiser:
                signs.AddRange(draws.Some(DrawOf.Journey, number, ["two_phones", "others_name_as_guide", "knows_who_paid"], 2));
                break;
            case Nature.Controller:
                signs.AddRange(draws.Some(DrawOf.Journey, number, ["two_phones", "papers_in_one_bag", "knows_who_paid"], 2));
                break;
            default:
                signs.AddRange(kind == GroupKind.FarmCrew ? draws.Some(DrawOf.Journey, number, ["season_contract", "ticket_home"], 1) : []);
                Noise();
                break;
        }

        Cues(hasCompany, isHeld);
        signs.AddRange(draws.Some(DrawOf.Folk, number, SignPacks.Folk, draws.Below(DrawOf.Folk, number, 3)));
        signs.AddRange(draws.Some(DrawOf.Away, number, SignPacks.Away, draws.Below(DrawOf.Away, number, 3)));
        return [.. signs.Distinct().OrderBy(name => draws.Raw(DrawOf.Place, number, Place(name))).ThenBy(name => name, StringComparer.Ordinal)];
    }

    // At most one of a dimension, medium or weak: it never comes to anything.
    private void Noise()
    {
        for (var i = 0; i < SignPacks.Noise.Count; i++)
        {
            if (draws.Within(DrawOf.Noise, number, 35, i))
            {
                signs.Add(draws.One(DrawOf.Noise, number, SignPacks.Noise[i], 10 + i));
            }
        }

        if (kind == GroupKind.FarmCrew && draws.Within(DrawOf.Noise, number, 50, 20))
        {
            signs.Add(draws.One(DrawOf.Noise, number, SignPacks.WorkNoise, 21));
        }
    }

    // Somebody answers for a daughter, too: cues are a reason to ask, nothing else.
    private void Cues(bool hasCompany, bool isHeld)
    {
        if (hasCompany && draws.Within(DrawOf.Cue, number, isHeld ? 75 : 40))
        {
            signs.AddRange(draws.Some(DrawOf.Cue, number, SignPacks.Cues, draws.Between(DrawOf.Cue, number, 1, 2, 1)));
        }
    }

    // Where a sign stands among the others says nothing of what it is good for.
    private static int Place(string name)
    {
        for (var i = 0; i < SignCatalogue.All.Count; i++)
        {
            if (SignCatalogue.All[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
