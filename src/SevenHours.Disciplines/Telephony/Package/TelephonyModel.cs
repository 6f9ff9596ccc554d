using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Telephony;

/// <summary>The telephones of a region.</summary>
[Section("telephony", "The telephones of a region: masts, numbers, how people really move and who really calls whom. Records are made from it when somebody obtains them. One entry is enough for a case.")]
public sealed class TelephonyModel : Entity
{
    /// <summary>The seed.</summary>
    [Doc("The seed: another gives other calls of the same people."), Between(0, 2_000_000_000)]
    public int Seed { get; init; } = 1;

    /// <summary>How far back.</summary>
    [Doc("How many days before STARTEX the records begin."), Between(1, 720)]
    public int Days { get; init; } = 30;

    /// <summary>How far on.</summary>
    [Doc("How many days after STARTEX they go on; as long as play lasts when left out."), Between(0, 120)]
    public int? Ahead { get; init; }

    /// <summary>How many.</summary>
    [Doc("How many records there are in the region, about, uninvolved people included."), Between(100, 200_000)]
    public int Records { get; init; } = 20_000;

    /// <summary>The operators.</summary>
    [Doc("The operators, by id."), NotEmpty]
    public required IReadOnlyDictionary<string, OperatorModel> Operators { get; init; }

    /// <summary>The masts.</summary>
    [Doc("The masts, by id; each carries three sectors of 120 degrees."), NotEmpty]
    public required IReadOnlyDictionary<string, MastModel> Masts { get; init; }

    /// <summary>Where the plane lies on the map.</summary>
    [Doc("Where the zero of the plane lies on the map of the case. Places with degrees of their own then need no line under `where`, and sectors can be drawn on the map.")]
    public PositionModel? Zero { get; init; }

    /// <summary>Where places lie.</summary>
    [Doc("Where the places of the case lie on the plane of the region; what stands here goes before the degrees of a place."), KeysOf(typeof(PlaceModel))]
    public IReadOnlyDictionary<string, SpotModel> Where { get; init; } = new Dictionary<string, SpotModel>();

    /// <summary>The telephones.</summary>
    [Doc("Telephones of the case, by id: that of the number where it is a thing players can act upon, else a word of your own.")]
    public IReadOnlyDictionary<string, PhoneModel> Phones { get; init; } = new Dictionary<string, PhoneModel>();

    /// <summary>How people live.</summary>
    [Doc("How people of the case spend an ordinary day, by the id of the person."), KeysOf(typeof(PersonModel))]
    public IReadOnlyDictionary<string, RhythmModel> Rhythms { get; init; } = new Dictionary<string, RhythmModel>();

    /// <summary>What is out of the ordinary.</summary>
    [Doc("Where people are on certain dates instead.")]
    public IReadOnlyList<MoveModel> Moves { get; init; } = [];

    /// <summary>Who calls whom.</summary>
    [Doc("Who really calls whom.")]
    public IReadOnlyList<CallTieModel> Ties { get; init; } = [];

    /// <summary>What claims bring.</summary>
    [Doc("What whoever reads the records rightly then holds, by id.")]
    public IReadOnlyDictionary<string, FindModel> Finds { get; init; } = new Dictionary<string, FindModel>();

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>An operator.</summary>
public sealed class OperatorModel : Model
{
    /// <summary>Its name.</summary>
    [Doc("Its name."), Shorthand]
    public required Text Name { get; init; }

    /// <summary>Its country.</summary>
    [Doc("The country whose law it is under. To agencies of another its answer comes late.")]
    public Reference<CountryModel>? Country { get; init; }

    /// <summary>How long it keeps records.</summary>
    [Doc("How many days it keeps records; what is older is gone. Laws ask for something from 180 to 730."), Between(1, 730)]
    public int Keeps { get; init; } = 180;

    /// <summary>How wrong its clock is.</summary>
    [Doc("How many seconds its clock is ahead."), Between(0, 7200)]
    public int Skew { get; init; }

    /// <summary>How many sectors are missing.</summary>
    [Doc("How many records in a hundred lack their sector."), Between(0, 50)]
    public int Misses { get; init; } = 2;

    /// <summary>How late it answers abroad.</summary>
    [Doc("How much later it answers an agency of another country.")]
    public Spread? Abroad { get; init; }
}

/// <summary>A mast.</summary>
public sealed class MastModel : Model
{
    /// <summary>Whose.</summary>
    [Doc("The operator, by its id."), Identifier]
    public required string Operator { get; init; }

    /// <summary>Where.</summary>
    [Doc("Metres east of the zero of the plane."), Between(-1_000_000, 1_000_000)]
    public required int X { get; init; }

    /// <summary>Where.</summary>
    [Doc("Metres north of the zero of the plane."), Between(-1_000_000, 1_000_000)]
    public required int Y { get; init; }

    /// <summary>Where it looks.</summary>
    [Doc("Where the middle of its first sector points, in degrees from north."), Between(0, 119)]
    public int Facing { get; init; }

    /// <summary>How far it reaches.</summary>
    [Doc("How far it usually reaches, in metres: some hundreds in a town, kilometres in the country."), Between(100, 35_000)]
    public int Radius { get; init; } = 500;
}

/// <summary>A point on the plane.</summary>
public sealed class SpotModel : Model
{
    /// <summary>Where.</summary>
    [Doc("Metres east of the zero of the plane."), Between(-1_000_000, 1_000_000)]
    public required int X { get; init; }

    /// <summary>Where.</summary>
    [Doc("Metres north of the zero of the plane."), Between(-1_000_000, 1_000_000)]
    public required int Y { get; init; }
}

/// <summary>A telephone of the case.</summary>
public sealed class PhoneModel : Model
{
    /// <summary>The number.</summary>
    [Doc("The number as records show it: +999 and digits.")]
    public required string Number { get; init; }

    /// <summary>Who uses it.</summary>
    [Doc("Who really uses it.")]
    public required Reference<PersonModel> Of { get; init; }

    /// <summary>Whose customer.</summary>
    [Doc("The operator, by its id."), Identifier]
    public required string Operator { get; init; }

    /// <summary>To whom it is registered.</summary>
    [Doc("To whom it is registered, as a subscriber check answers; nobody, when left out: prepaid.")]
    public Text? Registered { get; init; }

    /// <summary>In which handsets.</summary>
    [Doc("The handset it is used in, an IMEI of the test block (15 digits beginning with 00); several with the day from which each is used.")]
    public IReadOnlyList<HandsetModel> Handsets { get; init; } = [];

    /// <summary>Since when.</summary>
    [Doc("Since how many days before the date of STARTEX it is in use; from the first record when left out."), Between(0, 720)]
    public int? Since { get; init; }

    /// <summary>Until when.</summary>
    [Doc("Until how many days before the date of STARTEX it is in use; on and on when left out."), Between(0, 720)]
    public int? Until { get; init; }

    /// <summary>How often.</summary>
    [Doc("How often a day it is used besides the ties, data sessions included."), Between(0, 60)]
    public int Daily { get; init; } = 6;
}

/// <summary>A handset.</summary>
public sealed class HandsetModel : Model
{
    /// <summary>Its number.</summary>
    [Doc("Its IMEI, of the test block."), Shorthand]
    public required string Imei { get; init; }

    /// <summary>Since when.</summary>
    [Doc("Since how many days before the date of STARTEX; from the first when left out."), Between(0, 720)]
    public int? Since { get; init; }
}

/// <summary>An ordinary day.</summary>
public sealed class RhythmModel : Model
{
    /// <summary>Where the nights are spent.</summary>
    [Doc("Where the person spends the nights.")]
    public required Reference<PlaceModel> Home { get; init; }

    /// <summary>Where the days are spent.</summary>
    [Doc("Where the person spends the days; at home when left out.")]
    public Reference<PlaceModel>? Work { get; init; }

    /// <summary>When the person leaves.</summary>
    [Doc("When the person leaves home, by the clock, such as 8h30m.")]
    public Span? Leaves { get; init; }

    /// <summary>When the person returns.</summary>
    [Doc("When the person leaves for home, by the clock.")]
    public Span? Returns { get; init; }
}

/// <summary>What is out of the ordinary.</summary>
public sealed class MoveModel : Model
{
    /// <summary>Who.</summary>
    [Doc("Who.")]
    public required Reference<PersonModel> Who { get; init; }

    /// <summary>Where.</summary>
    [Doc("Where.")]
    public required Reference<PlaceModel> At { get; init; }

    /// <summary>On which dates.</summary>
    [Doc("How many days before the date of STARTEX, such as [9, 6, 3]; 0 is that date itself, -1 the next."), OneOrMany, NotEmpty]
    public required IReadOnlyList<int> DaysAgo { get; init; }

    /// <summary>From when.</summary>
    [Doc("From when, by the clock of that date.")]
    public required Span From { get; init; }

    /// <summary>Until when.</summary>
    [Doc("Until when, by the clock of that date; beyond 24h it is the next, such as 30h for six in the morning.")]
    public required Span Until { get; init; }
}

/// <summary>A tie.</summary>
public sealed class CallTieModel : Model
{
    /// <summary>Who.</summary>
    [Doc("Two telephones of the section; the first calls more often."), NotEmpty]
    public required IReadOnlyList<string> Of { get; init; }

    /// <summary>How often.</summary>
    [Doc("How often a week."), Between(1, 200)]
    public int Weekly { get; init; } = 7;

    /// <summary>How many texts.</summary>
    [Doc("How many of a hundred are texts."), Between(0, 100)]
    public int Texts { get; init; } = 30;

    /// <summary>At which hours.</summary>
    [Doc("The first hour of the day at which they call."), Between(0, 23)]
    public int FromHour { get; init; } = 7;

    /// <summary>At which hours.</summary>
    [Doc("The hour before which they do."), Between(1, 24)]
    public int UntilHour { get; init; } = 23;

    /// <summary>Since when.</summary>
    [Doc("Since how many days before the date of STARTEX; from the first when left out."), Between(0, 720)]
    public int? Since { get; init; }

    /// <summary>Until when.</summary>
    [Doc("Until how many days before the date of STARTEX; on and on when left out."), Between(0, 720)]
    public int? Until { get; init; }
}

/// <summary>What a right reading brings.</summary>
public sealed class FindModel : Model
{
    /// <summary>What must be claimed.</summary>
    [Doc("What must be claimed of the numbers.")]
    public required ClaimKind Claim { get; init; }

    /// <summary>Of which numbers.</summary>
    [Doc("The telephone, by its id in the section; two for together, contact and same_user."), OneOrMany, NotEmpty]
    public required IReadOnlyList<string> Of { get; init; }

    /// <summary>How often.</summary>
    [Doc("On how many dates the records at hand must show it."), Between(1, 365)]
    public int Dates { get; init; } = 2;

    /// <summary>What follows.</summary>
    [Doc("Facts that whoever claims it then holds."), OneOrMany, NotEmpty]
    public required IReadOnlyList<Reference<SevenHours.Disciplines.Knowledge.FactModel>> Facts { get; init; }
}
