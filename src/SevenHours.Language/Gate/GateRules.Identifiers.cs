namespace SevenHours.Language;

/// <summary>Rules of the content gate: identifiers outside the ranges reserved for fiction, tests and documentation.</summary>
public static partial class GateRules
{
    /// <summary>A telephone number that may be somebody's.</summary>
    public static readonly DiagnosticRule Phone = new(
        "SH5001",
        Severity.Error,
        "A telephone number that may be somebody's",
        "`{0}` is a telephone number outside the ranges kept for fiction.",
        "Sooner or later somebody rings it, and whoever answers has nothing to do with this.",
        "Write `+999` and any digits behind it; no country has that code." + OrDecide)
    {
        Wrong = "+44 20 7946 0958",
        Right = "+999 555 0142",
    };

    /// <summary>A bank account that may be somebody's.</summary>
    public static readonly DiagnosticRule Account = new(
        "SH5002",
        Severity.Error,
        "A bank account that may be somebody's",
        "`{0}` is an account in a country that exists.",
        "A number in a case about crime may be the account of somebody who has done nothing.",
        "Let it begin with a country code left to users, such as `XA` or `QM`; its check digits may fit all the same." + OrDecide)
    {
        Wrong = "DE89 3704 0044 0532 0130 00",
        Right = "XA21 0000 1111 2222 3333",
    };

    /// <summary>A bank that exists.</summary>
    public static readonly DiagnosticRule Bank = new(
        "SH5003",
        Severity.Error,
        "A bank that exists",
        "`{0}` is the code of a bank in a country that exists.",
        "A real bank would be accused in a case that is invented.",
        "Use a country code left to users (`XA`), or a nought in the eighth place, which marks a test." + OrDecide)
    {
        Wrong = "ABCDDEFF500",
        Right = "HARBXAX0",
    };

    /// <summary>A payment card that may be somebody's.</summary>
    public static readonly DiagnosticRule Card = new(
        "SH5004",
        Severity.Error,
        "A payment card that may be somebody's",
        "`{0}` has the length, the beginning and the check digit of a payment card.",
        "It may be somebody's, and whoever sees it can try it.",
        "Show it cut short, as banks do: the first six and the last four digits with stars between." + OrDecide)
    {
        Wrong = "4111 1111 1111 1111",
        Right = "4111 11** **** 1111",
    };

    /// <summary>A crypto wallet that may be somebody's.</summary>
    public static readonly DiagnosticRule Wallet = new(
        "SH5005",
        Severity.Error,
        "A crypto wallet that may be somebody's",
        "`{0}` has the form of a crypto address or transaction on a live network.",
        "Anybody can look it up and pay into it, and links it with crime for good.",
        "Use an address of Bitcoin's test networks (`tb1…`, `m…`, `n…`, `2…`), or show it cut short: `0x52…c3`." + OrDecide)
    {
        Wrong = "0x52908400098527886E0F7030069857D2E4169EE7",
        Right = "0x52…9EE7",
    };

    /// <summary>A mail address that may be somebody's.</summary>
    public static readonly DiagnosticRule Mail = new(
        "SH5006",
        Severity.Error,
        "A mail address that may be somebody's",
        "`{0}` is a mail address below a domain that may exist.",
        "Somebody writes to it, and a stranger reads about an exercise, or worse, believes it.",
        "Let the domain end in `.example`." + OrDecide)
    {
        Wrong = "help@example-ngo.org",
        Right = "help@ngo.example",
    };

    /// <summary>A web address that may exist.</summary>
    public static readonly DiagnosticRule Host = new(
        "SH5007",
        Severity.Error,
        "A web address that may exist",
        "`{0}` is a host or web address that may exist.",
        "Somebody opens it: what is there is not part of the exercise, and its owner sees who came.",
        "Let the name end in `.example`." + OrDecide)
    {
        Wrong = "www.example-jobs.com",
        Right = "www.harbour-jobs.example",
    };

    /// <summary>An internet address that may be somebody's.</summary>
    public static readonly DiagnosticRule NetworkAddress = new(
        "SH5008",
        Severity.Error,
        "An internet address that may be somebody's",
        "`{0}` is an internet address outside the ranges kept for documentation.",
        "A participant with the right tools looks it up, and accuses a household that exists.",
        "Use `192.0.2.x`, `198.51.100.x` or `203.0.113.x`; in version 6 `2001:db8:` or `3fff:`." + OrDecide)
    {
        Wrong = "8.8.4.4",
        Right = "192.0.2.44",
    };

    /// <summary>A network card that may be somebody's.</summary>
    public static readonly DiagnosticRule Hardware = new(
        "SH5009",
        Severity.Error,
        "A network card that may be somebody's",
        "`{0}` is the address of a network card whose maker exists.",
        "It names one device in the world.",
        "Use `00-00-5E-00-53-` and two digits." + OrDecide)
    {
        Wrong = "02:00:00:12:34:56",
        Right = "00-00-5E-00-53-01",
    };

    /// <summary>A travel document of a state that exists.</summary>
    public static readonly DiagnosticRule TravelDocument = new(
        "SH5010",
        Severity.Error,
        "A travel document of a state that exists",
        "`{0}` is a machine-readable line of a state that exists.",
        "A reader takes it for real, and a register may hold somebody under that number.",
        "Use `UTO`, the specimen state, as issuer and nationality." + OrDecide)
    {
        Wrong = "P<DEUMUSTER<<MIRA<<<<<<<<<<<<<<<<<<<<<<<<<<<",
        Right = "P<UTOMUSTER<<MIRA<<<<<<<<<<<<<<<<<<<<<<<<<<<",
    };

    /// <summary>A document or person number that may be somebody's.</summary>
    public static readonly DiagnosticRule DocumentNumber = new(
        "SH5011",
        Severity.Error,
        "A document or person number that may be somebody's",
        "`{0}` reads as the number of a passport, an identity card or a person.",
        "A participant looks it up in a register, and finds somebody.",
        "Begin it with `UTO`, the specimen state, or put stars in the middle." + OrDecide)
    {
        Wrong = "Passport no. C01X00T47",
        Right = "Passport no. UTO1004417",
    };

    /// <summary>A name on a network that may be somebody's.</summary>
    public static readonly DiagnosticRule Handle = new(
        "SH5012",
        Severity.Error,
        "A name on a network that may be somebody's",
        "`{0}` is a name on a social network.",
        "Somebody looks it up on his own telephone, and the person who has that name finds out who is looking.",
        "Let the name end in `.example`, or put stars in the middle." + OrDecide)
    {
        Wrong = "@somebody_77",
        Right = "@somebody.example",
    };

    /// <summary>A device or SIM card that may be somebody's.</summary>
    public static readonly DiagnosticRule Device = new(
        "SH5013",
        Severity.Error,
        "A device or SIM card that may be somebody's",
        "`{0}` has the form of an IMEI, IMSI or SIM card number.",
        "It names one telephone in the world, and systems act on it.",
        "Let the fifteen digits begin with `001`, the test network and the test devices; put stars into the number of a SIM card." + OrDecide)
    {
        Wrong = "490154203237518",
        Right = "001010123456789",
    };

    /// <summary>Coordinates of a real place.</summary>
    public static readonly DiagnosticRule Coordinates = new(
        "SH5014",
        Severity.Error,
        "Coordinates of a real place",
        "`{0}` names a place on the real earth, exact to a street.",
        "Somebody lives there.",
        "Name an invented place; if coordinates must be seen, stay within one degree of 0 north, 0 east, where there is open sea." + OrDecide)
    {
        Wrong = "51.47793, -0.00148",
        Right = "0.54672, 0.54753",
    };

    /// <summary>A vehicle that may be somebody's.</summary>
    public static readonly DiagnosticRule Vehicle = new(
        "SH5015",
        Severity.Error,
        "A vehicle that may be somebody's",
        "`{0}` has the pattern of a number plate or VIN of a country that exists.",
        "Plates are looked up and shared, and someone is stopped for it.",
        "Use a pattern no country has, such as `VR 418 K`; put the letter O, I or Q into a VIN, where none may be." + OrDecide)
    {
        Wrong = "The plate is AB 123 CD.",
        Right = "The plate is VR 418 K.",
    };

    /// <summary>A long number that may be somebody's.</summary>
    public static readonly DiagnosticRule LongNumber = new(
        "SH5016",
        Severity.Error,
        "A long number that may be somebody's",
        "`{0}` is a number of fourteen digits or more of no kind that is reserved.",
        "Accounts, persons and cards of many countries are numbered so; nobody can tell whose it is.",
        "Put stars in the middle, or letters that no such number has." + OrDecide)
    {
        Wrong = "40817810099910004312",
        Right = "4081781009 **** 4312",
    };

    private const string OrDecide = " If it has to stay, decide so in `gate.yaml` under the fingerprint `{1}`.";

    /// <summary>The rule of a kind of identifier.</summary>
    public static DiagnosticRule Of(StrayKind kind) => kind switch
    {
        StrayKind.Phone => Phone,
        StrayKind.Account => Account,
        StrayKind.Bank => Bank,
        StrayKind.Card => Card,
        StrayKind.Wallet => Wallet,
        StrayKind.Mail => Mail,
        StrayKind.Host => Host,
        StrayKind.NetworkAddress => NetworkAddress,
        StrayKind.Hardware => Hardware,
        StrayKind.TravelDocument => TravelDocument,
        StrayKind.DocumentNumber => DocumentNumber,
        StrayKind.Handle => Handle,
        StrayKind.Device => Device,
        StrayKind.Coordinates => Coordinates,
        StrayKind.Vehicle => Vehicle,
        StrayKind.LongNumber => LongNumber,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
