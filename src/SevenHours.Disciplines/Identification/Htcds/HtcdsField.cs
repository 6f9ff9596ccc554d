namespace SevenHours.Disciplines.Identification.Htcds;

/// <summary>A field of the Human Trafficking Case Data Standard with its picklist.</summary>
/// <param name="Name">Its name in the standard, prefix included, such as <c>vic_MethodsOfControl</c>.</param>
/// <param name="IsMany">Whether several values may be picked.</param>
/// <param name="Values">The values, by their names in the standard.</param>
public sealed record HtcdsField(string Name, bool IsMany, IReadOnlyList<string> Values)
{
    /// <summary>Whether a value is on the list.</summary>
    public bool Has(string value) => Values.Contains(value, StringComparer.Ordinal);
}
