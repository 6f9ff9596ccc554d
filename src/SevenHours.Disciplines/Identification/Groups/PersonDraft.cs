namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>One person in the making.</summary>
internal sealed class PersonDraft(Draws draws, GroupKind kind, int number, Nature nature, Origin origin, int place)
{
    public GroupPerson Make(string? surname, IReadOnlyList<int> party, int heldBy)
    {
        var form = Form();
        var gender = Gender(form);
        var age = Age(form);
        var isChild = age < 18;
        var signs = new SignDraft(draws, kind, number).Of(nature, form, age, party.Count > 0, heldBy > 0);
        var stated = nature is Nature.Victim or Nature.Drifting && isChild && age >= 14 && draws.Within(DrawOf.Stated, number, 70) ? draws.Between(DrawOf.Stated, number, 18, 20, 1) : age;
        IReadOnlyList<string> seen = [.. stated != age ? ["seems_younger"] : (string[])[], .. signs.Where(name => SignCatalogue.Of(name).Opens == Openness.AtOnce)];
        var all = stated != age ? [.. signs, "seems_younger"] : signs;
        return new GroupPerson(
            new PersonAtSight(number, Given(gender), surname ?? draws.One(DrawOf.Family, number, origin.Names.Families, 1), gender, stated, origin.Code, Languages(), party, seen),
            age, nature, form, heldBy, all);
    }

    private Form Form() => nature switch
    {
        Nature.Victim => draws.One<Form>(DrawOf.Form, number, kind == GroupKind.FarmCrew
            ? [Groups.Form.Labour]
            : [Groups.Form.Labour, Groups.Form.Labour, Groups.Form.Sexual, Groups.Form.Sexual, Groups.Form.Domestic, Groups.Form.Begging, Groups.Form.Criminality]),
        Nature.Drifting => Groups.Form.Labour,
        _ => Groups.Form.None,
    };

    private Gender Gender(Form form)
    {
        var women = form switch
        {
            Groups.Form.Sexual => 85,
            Groups.Form.Domestic => 80,
            Groups.Form.Labour => 30,
            _ => nature is Nature.Smuggled or Nature.Organiser ? 25 : nature == Nature.Controller ? 30 : 45,
        };
        return draws.Within(DrawOf.Gender, number, women) ? Groups.Gender.Woman : Groups.Gender.Man;
    }

    private int Age(Form form) => nature switch
    {
        // The first two of a family are grown up.
        Nature.Family => place < 2 ? draws.Between(DrawOf.Age, number, 24, 52) : draws.Between(DrawOf.Age, number, 1, 17),
        Nature.Victim when form == Groups.Form.Begging => draws.Between(DrawOf.Age, number, 9, 17),
        Nature.Victim when draws.Within(DrawOf.Child, number, kind == GroupKind.FarmCrew ? 10 : 30) => draws.Between(DrawOf.Age, number, 14, 17),
        Nature.Controller or Nature.Organiser => draws.Between(DrawOf.Age, number, 25, 55),
        Nature.Smuggled when draws.Within(DrawOf.Child, number, 12) => draws.Between(DrawOf.Age, number, 15, 17),
        _ => draws.Between(DrawOf.Age, number, 18, 46),
    };

    private string Given(Gender gender) => draws.One(DrawOf.Given, number, gender == Groups.Gender.Woman ? origin.Names.Women : origin.Names.Men);

    private IReadOnlyList<string> Languages()
    {
        var second = draws.One(DrawOf.Tongue, number, Origins.Seconds, 1);
        return draws.Within(DrawOf.Tongue, number, 30) && second != origin.Language ? [origin.Language, second] : [origin.Language];
    }
}
