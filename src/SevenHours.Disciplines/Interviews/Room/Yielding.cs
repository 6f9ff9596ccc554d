using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>How much a question brings: base x Q x (.4 + .6 trust) x (1 - .6 max(0, distress - .5)) x (1 - .4 fatigue) x interpreter.</summary>
/// <remarks>Whole numbers, per mille. The figures are those of <see cref="Tuning"/>.</remarks>
public static class Yielding
{
    /// <summary>The yield of a question.</summary>
    /// <param name="tuning">The figures.</param>
    /// <param name="question">How much the way of asking can bring, per mille.</param>
    /// <param name="trust">Trust, per mille.</param>
    /// <param name="distress">Distress, per mille.</param>
    /// <param name="fatigue">Fatigue, per mille.</param>
    /// <param name="interpreter">What the interpreter leaves, per mille; 1000 without one.</param>
    /// <returns>0 to 1000.</returns>
    public static int Of(Tuning tuning, int question, int trust, int distress, int fatigue, int interpreter)
    {
        ArgumentNullException.ThrowIfNull(tuning);
        var floor = tuning[Constant.TrustFloor];
        long yield = Math.Clamp(question, 0, 1000);
        yield = yield * tuning[Constant.BaseYield] / 1000;
        yield = yield * (floor + (1000 - floor) * (long)trust / 1000) / 1000;
        yield = yield * (1000 - tuning[Constant.DistressWeight] * (long)Math.Max(0, distress - tuning[Constant.DistressFrom]) / 1000) / 1000;
        yield = yield * (1000 - tuning[Constant.FatigueWeight] * (long)fatigue / 1000) / 1000;
        return (int)(yield * interpreter / 1000);
    }

    /// <summary>How often a detail errs.</summary>
    /// <param name="tuning">The figures.</param>
    /// <param name="error">How often the way of asking lets a detail err, per mille.</param>
    /// <param name="hasGroundRules">Whether ground rules were explained.</param>
    /// <param name="interpreter">What the interpreter adds, per mille; 1000 for nothing.</param>
    /// <param name="fragmentation">How far memory is broken up, per mille; 500 is ordinary.</param>
    /// <returns>0 to 1000.</returns>
    public static int ErrorOf(Tuning tuning, int error, bool hasGroundRules, int interpreter, int fragmentation)
    {
        ArgumentNullException.ThrowIfNull(tuning);
        var factor = hasGroundRules ? tuning[Constant.ExplainErrorFactor] : 1000;
        return (int)Math.Min(1000, (long)error * factor / 1000 * interpreter / 1000 * (500 + fragmentation) / 1000);
    }
}
