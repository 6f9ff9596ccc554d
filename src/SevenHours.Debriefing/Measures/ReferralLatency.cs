using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How long it took to refer a victim once there were signs enough.</summary>
/// <remarks>
/// The threshold is reached when one agency holds two facts that support an indicator, the means or the purpose. A referral asks for signs,
/// not for proof and not for a statement. It can come before the threshold: then the value is negative.
/// </remarks>
public sealed class ReferralLatency() : Measure(
    name: "referral_latency",
    unit: "s",
    better: Better.Lower,
    title: "Time from signs enough to referral",
    formula: "t(first referral of a victim done) − t(one agency first held two facts that support an indicator, the means or the purpose).",
    range: "any; negative when the referral came first; none without a referral or without signs",
    source: "CETS 197 article 10: identification on reasonable grounds. The threshold of two facts is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var referral = history.Acts.Of(history.Scenario, Catalogue.Referral)
            .Where(a => a.IsFinished && Parties.IsVictim(history.Scenario, a.Plan.Target)).MinBy(a => a.Ended);
        var threshold = Threshold(history);
        return referral is null || threshold is not { } reached
            ? Result(null, [.. referral?.Events ?? [], .. threshold?.Evidence ?? []])
            : Result(
                (referral.EndedAt - reached.At).Seconds,
                [.. reached.Evidence, referral.Ended],
                [
                    .. reached.Facts.Zip(reached.Evidence).Select(sign => new MeasureDetail(
                        "fact", history.Scenario.Table<Fact>()[sign.First].Name, history.Scenario.Agencies[reached.Agency].Name, null, "s", "sign",
                        [sign.Second])),
                    new MeasureDetail(
                        "action", Catalogue.Referral, history.Scenario.Seats[referral.Plan.Seat].Name, null, "s", "referred", [referral.Ended]),
                ]);
    }

    private static (SimTime At, Id<Agency> Agency, Id<Fact>[] Facts, EventId[] Evidence)? Threshold(History history)
    {
        var facts = history.Scenario.Table<Fact>();
        var firsts = new Dictionary<Id<Agency>, List<(FactHolding Holding, Id<Fact> Fact)>>();
        var signs = facts.Ids.Where(f => Catalogue.Signs.Contains(facts[f].Supports, StringComparer.Ordinal));
        foreach (var (holding, fact) in signs.SelectMany(f => history.Facts.Of(f).Select(h => (Holding: h, Fact: f)))
            .Where(p => history.IsProfessional(p.Holding.Seat)).OrderBy(p => p.Holding.Since).ThenBy(p => p.Holding.Event))
        {
            var agency = history.AgencyOf(holding.Seat);
            if (!firsts.TryGetValue(agency, out var held))
            {
                firsts.Add(agency, held = []);
            }

            if (held.Exists(h => h.Fact != fact))
            {
                var other = held.Find(h => h.Fact != fact);
                return (holding.Since, agency, [other.Fact, fact], [other.Holding.Event, holding.Event]);
            }

            held.Add((holding, fact));
        }

        return null;
    }
}
