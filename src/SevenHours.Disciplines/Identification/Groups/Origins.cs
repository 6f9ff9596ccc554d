namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>Countries people of a group come from. None exists: ISO 3166 leaves their codes to users.</summary>
/// <param name="Code">Two letters.</param>
/// <param name="Language">The language most speak there.</param>
/// <param name="Names">Which names are given there.</param>
internal sealed record Origin(string Code, string Language, NameStock Names);

/// <summary>Where people of each kind of group come from.</summary>
internal static class Origins
{
    private static readonly Origin Badira = new("XC", "ar", NameStock.Arabic);
    private static readonly Origin Dombara = new("XE", "fr", NameStock.French);
    private static readonly Origin Zarhan = new("XG", "fa", NameStock.Persian);
    private static readonly Origin Marghal = new("XH", "ur", NameStock.Urdu);
    private static readonly Origin Aldova = new("XD", "ru", NameStock.Eastern);
    private static readonly Origin Illirda = new("XL", "sq", NameStock.Albanian);
    private static readonly Origin Anadel = new("XM", "tr", NameStock.Turkish);
    private static readonly Origin Gondera = new("XN", "ti", NameStock.Horn);

    /// <summary>Second languages, with how many of a hundred speak one.</summary>
    public static readonly IReadOnlyList<string> Seconds = ["en", "ru", "fr", "ar"];

    public static IReadOnlyList<Origin> Of(GroupKind kind) => kind switch
    {
        GroupKind.Boat => [Badira, Gondera, Dombara, Zarhan, Marghal],
        GroupKind.Bus => [Aldova, Illirda, Anadel, Marghal],
        GroupKind.Hotspot => [Badira, Zarhan, Dombara, Gondera, Marghal, Anadel],
        GroupKind.FarmCrew => [Aldova, Marghal, Dombara, Illirda],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of group."),
    };
}
