namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Sentences of adverts: rooms, services, things, company in the evening. All of them plain words.</summary>
internal static class BoardWords
{
    /// <summary>Ordinary adverts: a headline and a sentence.</summary>
    public static readonly (Said Title, Said Text)[] Ordinary = Said.Both("advert", "advert.text");

    /// <summary>Headlines of adverts for company.</summary>
    public static readonly Said[] Company = Said.All("company");

    /// <summary>What adverts for company say besides.</summary>
    public static readonly Said[] CompanyLines = Said.All("company.line");

    /// <summary>The cues that went with control in adverts whose outcome was known; weighted modestly.</summary>
    public static readonly Said[] Tested = Said.All("company.tested");

    /// <summary>What people take for a sign and is none.</summary>
    public static readonly Said[] Folk = Said.All("company.folk");

    /// <summary>A price.</summary>
    public static Said Price(int sum) => new("advert.price", 0, Sums.Shown(sum));
}
