using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Analysis.Ledgers;
using SevenHours.Cli.Shared;
using SevenHours.Disciplines.Money.Worlds;

namespace SevenHours.Cli.Money;

/// <summary>Writes a world of money to a folder.</summary>
internal static class Generating
{
    public static void Write(MoneyWorldSpec spec, string folder, bool json)
    {
        var world = MoneyWorld.Make(spec);
        Directory.CreateDirectory(folder);
        using (var accounts = File.Create(Path.Combine(folder, "accounts.csv")))
        {
            BookFiles.WriteAccounts(world.Book, accounts);
        }

        using (var lines = File.Create(Path.Combine(folder, "transactions.csv")))
        {
            BookFiles.WriteLines(world.Book, lines);
        }

        File.WriteAllText(Path.Combine(folder, "truth.json"), Truth(world).ToJsonString());
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["accounts"] = world.Book.Accounts.Count, ["transactions"] = world.Book.Ledger.Transfers.Length, ["flow"] = world.Flow.Count, ["out"] = folder,
            });
            return;
        }

        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"EXERCISE. {world.Book.Accounts.Count} accounts and {world.Book.Ledger.Transfers.Length} lines in {folder}; {world.Flow.Count} of them are the true flow (truth.json)."));
    }

    private static JsonObject Truth(MoneyWorld world) => new()
    {
        ["exercise"] = "EXERCISE",
        ["form"] = world.Spec.Form.ToString().ToLowerInvariant(),
        ["seed"] = world.Spec.Seed,
        ["outside"] = world.Book.Accounts[world.Outside].Id,
        ["sources"] = Ids(world, world.Sources),
        ["beneficiaries"] = Ids(world, world.Beneficiaries),
        ["flow"] = new JsonArray([.. world.Flow.Select(line => JsonValue.Create(world.Book.Ids[line]))]),
        ["wallets"] = new JsonObject(world.Owners.Select((owner, account) => (owner, account)).Where(one => one.owner >= 0)
            .Select(one => KeyValuePair.Create(world.Book.Accounts[one.account].Id, (JsonNode?)JsonValue.Create(one.owner)))),
    };

    private static JsonArray Ids(MoneyWorld world, IEnumerable<int> accounts) => new([.. accounts.Select(account => JsonValue.Create(world.Book.Accounts[account].Id))]);
}
