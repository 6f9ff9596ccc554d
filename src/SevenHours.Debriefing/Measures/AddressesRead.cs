using SevenHours.Disciplines.Telephony;

namespace SevenHours.Debriefing;

/// <summary>How often somebody took a sector for an address.</summary>
public sealed class AddressesRead() : Measure(
    name: "addresses_read",
    unit: "count",
    better: Better.Lower,
    title: "Sectors taken for an address",
    formula: "Readings that put a telephone at one address.",
    range: "0 and more",
    source: "A sector of some 120 degrees reaches hundreds of metres in a town and kilometres in the country; it names no address.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var claims = history.All<PatternClaimed>().Where(claim => claim.Event.Claim.Kind == ClaimKind.Address).ToList();
        return Result(claims.Count, claims.Select(claim => claim.Id), [.. claims.Select(claim => new MeasureDetail(
            "seat", history.Scenario.Seats[claim.Event.Seat].Name, null, 1, "count", "", [claim.Id]))]);
    }
}
