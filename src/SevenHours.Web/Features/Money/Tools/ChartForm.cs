using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;
using SevenHours.Web.Features.Chart;
using SevenHours.Web.Features.Chart.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Money.Tools.View;

namespace SevenHours.Web.Features.Money.Tools;

/// <summary><c>…/wall/money/flow/chart</c>: puts the accounts of a picture and what passed between them on a chart of the agency.</summary>
internal static class ChartForm
{
    // What is written anew of a tie that stands already; names somebody gave stay.
    private static readonly string[] s_ofSums = ["note", "source", "since", "until"];

    public static void Map(RouteGroupBuilder money) => money.MapPost("/flow/chart", MoneyFeature.In(SendAsync));

    private static async Task<IResult> SendAsync(AtDesk at, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (sight, key) = (MoneySight.Read(at), form["key"].ToString());
        var query = FlowQuery.Of(sight, name => form[name]);
        if (FlowPicture.Of(sight, query, false) is not { } picture)
            return MoneyTools.Flow(at, query, Refusal.NoSuchThing);

        if (!Own(at).Any() && await at.DoAsync(new OpenChart(at.Seat, TextRef.None), key.Length > 0 ? $"{key}-o" : null) is { } notOpened)
            return MoneyTools.Flow(at, query, notOpened);

        var chart = Own(at).FirstOrDefault(row => row.Id == form["chart"].ToString()) ?? Own(at).First();
        var standing = at.Read(desk => ChartView.ContentOf(desk, chart.Id));
        var changes = Changes(at, sight, picture).Where(change => standing?.Find(change.Element) is not { Exists: true } || s_ofSums.Contains(change.Field)).ToList();
        return await ChartWriting.WriteAsync(at, chart.Id, changes, key, isImport: true) is { } refused
            ? MoneyTools.Flow(at, query, refused)
            : Results.Redirect(ChartFeature.Href(at, chart.Id));
    }

    private static IEnumerable<ChartRow> Own(AtDesk at) => at.Read(ChartRow.All).Where(row => row is { IsOwn: true, IsAway: false });

    // Ids come of the numbers of accounts: sent again, a picture changes what is new in it and nothing else.
    private static IEnumerable<ChangeRequest> Changes(AtDesk at, MoneySight sight, FlowPicture picture)
    {
        foreach (var (place, node) in picture.View.Nodes.Index())
        {
            var id = IdOf(picture.Keys[place], "a");
            yield return new ChangeRequest(id, "is", ChartElement.EntityWord);
            yield return new ChangeRequest(id, "label", node.IsFolded ? at.Texts.Words["money.tools.folded", ("n", node.Accounts.Count)] : sight.Name(node.Accounts[0]));
            yield return new ChangeRequest(id, "kind", "account");
            if (!node.IsFolded && sight.Number(node.Accounts[0]) is { Length: > 0 } number && number != sight.Name(node.Accounts[0]))
                yield return new ChangeRequest(id, "aliases", number);
        }

        foreach (var link in picture.All.Where(link => link.Lines.Count > 0))
        {
            var id = IdOf(picture.TieOf(link), "p");
            yield return new ChangeRequest(id, "is", ChartElement.TieWord);
            yield return new ChangeRequest(id, "from", IdOf(picture.Keys[link.From], "a"));
            yield return new ChangeRequest(id, "to", IdOf(picture.Keys[link.To], "a"));
            yield return new ChangeRequest(id, "kind", "pays");
            yield return new ChangeRequest(id, "directed", "yes");
            var sum = $"{sight.Sum(link.Sum)}, {at.Texts.Words["money.tools.nlines", ("n", link.Lines.Count)]}";
            yield return new ChangeRequest(id, "note", sum);
            yield return new ChangeRequest(id, "source", $"{sum} · {string.Join(", ", link.Lines.SelectMany(sight.Material.PapersOf).Distinct().Take(6).Select(sight.Paper))}");
            yield return new ChangeRequest(id, "since", Day(link.Lines[0]));
            yield return new ChangeRequest(id, "until", Day(link.Lines[^1]));
        }

        string Day(int line) => sight.Dates.Box(sight.Book.Ledger.Transfers[line].Time)[..10];
    }

    private static string IdOf(string of, string kind) =>
        string.Create(CultureInfo.InvariantCulture, $"m{kind}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(of)).AsSpan(0, 8))}");
}
