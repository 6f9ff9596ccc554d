using System.Security.Cryptography;
using System.Text;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>How papers about money reach those who asked for them.</summary>
internal static class PaperDelivery
{
    /// <summary>A paper comes to the agency of a seat, as an exhibit. What lies ahead is not in it.</summary>
    public static void HandOver(Cascade cascade, CaseMoney money, Id<Seat> seat, Handle act, TextRef label, PaperScope wanted)
    {
        var world = cascade.World;
        var agency = world.Scenario.Seats[seat].Agency;
        var scope = wanted with { Until = wanted.Until > world.Now ? world.Now : wanted.Until };
        var holding = money.Hold([scope]);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(PaperFile.Of(holding.Book))));
        var exhibit = Exhibits.Take(cascade, seat, new NewExhibit(ExhibitKind.Records, label) { Act = act, Content = hash, Privacy = PrivacyClass.Personal });
        cascade.Emit(new PaperGiven(world.Part<MoneyPart>().Papers.Next(world, agency), act, agency, scope)
        {
            To = ActRun.Agency(world, seat),
            Count = holding.Lines.Count,
            Hash = hash,
            Exhibit = exhibit,
        });
    }
}
