using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Reads the legal basis of an act from the papers of the agency that acted, and from nothing else.</summary>
public static class BasisReading
{
    /// <summary>On what an act rests as a desk of its agency shows it; null when that desk does not know the act.</summary>
    public static LegalBasis? Of(Desk desk, Handle act)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<ActionsDesk>().Find(act) is { } found ? Of(desk, found) : null;
    }

    /// <summary>On what an exhibit rests: its own basis where it has one, else that of its act as it stands now, else as it was taken.</summary>
    public static LegalBasis Of(Desk desk, Exhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(exhibit);
        return exhibit.Item.Basis.IsOfItsOwn ? exhibit.Item.Basis : Of(desk, exhibit.Act) ?? exhibit.Item.Basis;
    }

    private static LegalBasis Of(Desk desk, ActOnDesk act)
    {
        var (scenario, plan) = (desk.Scenario, act.Plan);
        var agency = scenario.Seats[plan.Seat].Agency;
        var profession = scenario.Agencies[agency].Profession;
        var who = scenario.Table<ActionDefinition>()[plan.Action].Who;
        var law = Authorisation.For(scenario, plan.Action, agency);
        var basis = new LegalBasis
        {
            Kind = KindOf(law, profession, act),
            Action = plan.Action,
            UsedAt = act.BeganAt == SimTime.Never ? act.OrderedAt : act.BeganAt,
            IsInMandate = who.Count == 0 || who.Contains(profession, StringComparer.Ordinal),
        };
        var order = desk.Part<RequestsDesk>().OrdersHeld.FirstOrDefault(o => o.Handle == act.ReliesOn);
        return basis.Kind switch
        {
            BasisKind.Order when order is not null => basis with
            {
                Order = order.Handle, Target = order.Target, TargetText = order.TargetText, Until = order.Until,
                IsNecessityNoted = order.IsNecessityNoted || order.From > basis.UsedAt && plan.Why.IsSome,
            },
            BasisKind.Urgent => basis with { Until = act.ValidateBy, IsNecessityNoted = plan.Why.IsSome },
            _ => basis,
        };
    }

    private static BasisKind KindOf(Authorisation law, string profession, ActOnDesk act) =>
        law.From is Authority.Prosecutor or Authority.Court && Powers.Of(profession) < law.From
            ? act.ReliesOn.IsSome ? BasisKind.Order
                : act.ValidateBy != SimTime.Never ? BasisKind.Urgent
                : act.IsValidated == false ? BasisKind.Unvalidated
                : BasisKind.None
            : law.From == Authority.Consent ? act.Plan.WithoutConsent ? BasisKind.None : BasisKind.Consent
            : BasisKind.Own;
}
