using SevenHours.Language;

namespace SevenHours.Disciplines.Networks;

/// <summary>The part somebody plays in a network of traffickers or smugglers.</summary>
/// <remarks>The roles are those of the practice model, section F. In package files they stand in snake case: <c>money_broker</c>.</remarks>
public enum NetworkRole
{
    /// <summary>Decides and gives orders.</summary>
    Organiser,

    /// <summary>Finds people and wins them over.</summary>
    Recruiter,

    /// <summary>Drives, guides, carries over borders.</summary>
    Transporter,

    /// <summary>Makes or gets papers.</summary>
    DocumentForger,

    /// <summary>Keeps the place where people are held or lodged.</summary>
    SafeHouseKeeper,

    /// <summary>Threatens and punishes.</summary>
    Enforcer,

    /// <summary>Places adverts, answers callers, keeps bookings.</summary>
    AdvertManager,

    /// <summary>Takes the money from those who earn it.</summary>
    Collector,

    /// <summary>Moves and hides the money.</summary>
    MoneyBroker,

    /// <summary>An official who looks away or warns.</summary>
    CorruptFacilitator,

    /// <summary>An employer whose business looks lawful.</summary>
    LawfulEmployer,

    /// <summary>Keeps watch over those who are exploited, and was or is perhaps exploited too.</summary>
    VictimController,
}

/// <summary>The words of <see cref="NetworkRole"/>, and what each counts.</summary>
public static class NetworkRoles
{
    private static readonly NetworkRole[] Leaders = [NetworkRole.Organiser, NetworkRole.MoneyBroker];

    /// <summary>Every role, in the order of the practice model.</summary>
    public static IReadOnlyList<NetworkRole> All { get; } = Enum.GetValues<NetworkRole>();

    /// <summary>The word of a role in package files and charts.</summary>
    public static string WordOf(NetworkRole role) => SnakeCase.Of(role.ToString());

    /// <summary>The role of a word, or null.</summary>
    public static NetworkRole? Find(string? word) =>
        All.Where(role => string.Equals(WordOf(role), word, StringComparison.Ordinal)).Select(role => (NetworkRole?)role).FirstOrDefault();

    /// <summary>Whether somebody of this role leads: decides, or holds the money. Whom a team must not miss.</summary>
    public static bool Leads(NetworkRole role) => Leaders.Contains(role);

    /// <summary>
    /// How much a tie of somebody of this role counts, 1 to 3. Leaders 3; those between stages, who are hard to replace, 2; all others 1.
    /// </summary>
    /// <remarks>
    /// A default of this product on the findings in the practice model, section F: removing brokers and those who hold the money fragments a network
    /// fastest; drivers and recruiters are replaced in days (section C).
    /// </remarks>
    public static int WeightOf(NetworkRole? role) => role switch
    {
        NetworkRole.Organiser or NetworkRole.MoneyBroker => 3,
        NetworkRole.DocumentForger or NetworkRole.CorruptFacilitator or NetworkRole.LawfulEmployer or NetworkRole.Collector => 2,
        _ => 1,
    };
}
