using SevenHours.Disciplines.Networks;

namespace SevenHours.Web.Features.Chart.View;

/// <summary>The words an element's lists offer, with the drawing of each kind: shape and icon, so that colour alone never tells.</summary>
internal static class ChartWords
{
    /// <summary>The kinds of entity: word, icon, shape on the canvas.</summary>
    public static IReadOnlyList<(string Word, string Icon, string Shape)> Kinds { get; } =
    [
        ("person", "user", "ellipse"), ("organisation", "building", "round-rectangle"), ("place", "map-pin", "pentagon"), ("phone", "device-mobile", "round-tag"),
        ("account", "building-bank", "barrel"), ("vehicle", "car", "hexagon"), ("advert", "speakerphone", "rhomboid"), ("document", "file-text", "rectangle"),
        ("event", "calendar", "diamond"),
    ];

    /// <summary>The parts in a network.</summary>
    public static IReadOnlyList<string> Roles { get; } = [.. NetworkRoles.All.Select(NetworkRoles.WordOf)];

    /// <summary>What ties two.</summary>
    public static IReadOnlyList<string> Ties { get; } = [.. Relations.All.Select(Relations.WordOf)];

    /// <summary>The stage of an offence to which a part belongs, in the order of the stages: for the layout by stage.</summary>
    public static IReadOnlyList<(string Role, int Stage)> Stages { get; } =
        [.. NetworkRoles.All.Select(role => (NetworkRoles.WordOf(role), StageOf(role)))];

    private static int StageOf(NetworkRole role) => role switch
    {
        NetworkRole.Recruiter or NetworkRole.AdvertManager => 1,
        NetworkRole.Transporter or NetworkRole.DocumentForger or NetworkRole.CorruptFacilitator => 2,
        NetworkRole.SafeHouseKeeper or NetworkRole.Enforcer or NetworkRole.VictimController or NetworkRole.LawfulEmployer => 3,
        NetworkRole.Collector or NetworkRole.MoneyBroker => 4,
        _ => 0,
    };

    /// <summary>A word as pages show it: translated when it is of a list, else as it was written.</summary>
    public static string Shown(Strings.Words words, string list, string? word) =>
        string.IsNullOrEmpty(word) ? "" : List(list).Contains(word) ? words[$"chart.{list}.{word}"] : word.Replace('_', ' ');

    private static IEnumerable<string> List(string list) => list switch
    {
        "kind" => Kinds.Select(kind => kind.Word),
        "role" => Roles,
        _ => Ties,
    };
}
