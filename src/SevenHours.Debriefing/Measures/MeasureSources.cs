namespace SevenHours.Debriefing;

/// <summary>Where formulas come from. Sizes and targets without a published value are defaults of this product and say so.</summary>
internal static class MeasureSources
{
    public const string Practice = "Field practice; the formula is a default of this product.";

    public const string Speed =
        "Field practice. The target of seven hours is what one real case took from the first call to the arrest.";
}
