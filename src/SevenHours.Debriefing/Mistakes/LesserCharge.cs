using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Pimping is easier to prove": a lesser offence is charged.</summary>
/// <remarks>
/// Sign: a file that seeks a charge for another offence than trafficking, while its agency held a true fact for every element of trafficking; of a child no means is
/// asked. It cannot see what a charge adds up to in law: a person weighs that. Source: practice model, H 12 and A 34; B.B. v. Slovakia.
/// </remarks>
public sealed class LesserCharge() : MistakeRule(number: 12)
{
    private const string Trafficking = "trafficking";

    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var offences = history.Scenario.Table<Offence>();
        if (!offences.TryFind(Trafficking, out var trafficking))
        {
            yield break;
        }

        foreach (var file in history.All<FileSubmitted>().Where(one => one.Event.File.Sought == Sought.Charge && one.Event.File.Offence != trafficking))
        {
            var seats = history.Scenario.SeatsOf[history.AgencyOf(file.Event.File.Seat).Index];
            var proofs = offences[trafficking].Elements.Where(element => !(element.NotForChildren && file.Event.File.IsChild))
                .Select(element => Traces.FirstHeld(history, seats, element.Supports)).ToList();
            if (proofs.TrueForAll(proof => proof is { } held && held.Event.Value < file.Id.Value))
            {
                yield return Found(history, file.Event.File.Seat, Id<Subject>.None, [file.Id, .. proofs.Select(proof => proof!.Value.Event)]);
            }
        }
    }
}
