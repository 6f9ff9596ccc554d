using System.CommandLine;
using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using SevenHours.Programmes.Badges;

namespace SevenHours.Cli.Certificates;

/// <summary><c>sevenhours certificate verify</c>: tells whether a certificate that came as Open Badge 3.0 is whole, and whose word it is. It asks no network.</summary>
internal static class VerifyBadgeCommand
{
    private const int MostBytes = 4 * 1024 * 1024;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The certificate: .jwt, .json, or an SVG or PNG it was baked into." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var key = new Option<string?>("--key") { Description = "The issuer's public key, as PEM or JWK: only what it signed is valid." };
        var jwks = new Option<string?>("--jwks") { Description = "The issuer's public keys, as JWKS: only what one of them signed is valid." };
        var data = new Option<string?>("--data") { Description = "The data folder of the server that issued it: its keys, and what it revoked." };
        var list = new Option<string?>("--revocations") { Description = "A list of what was revoked, saved from /badges/revocations." };
        var command = new Command("verify", "Verifies a certificate that was saved as Open Badge 3.0.") { file, key, jwks, data, list, json };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(file)!, [.. new[] { parsed.GetValue(key), parsed.GetValue(jwks) }.OfType<string>()], parsed.GetValue(data), parsed.GetValue(list), parsed.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string file, string[] keyFiles, string? data, string? list, bool asJson)
    {
        try
        {
            if (new FileInfo(file).Length > MostBytes)
                return Print(new BadgeReading { Errors = ["The file is too large for a certificate."] }, asJson);
            List<BadgeKey>? keys = null;
            foreach (var keyFile in keyFiles)
            {
                var text = await File.ReadAllTextAsync(keyFile);
                var read = BadgeKey.ReadAll(text);
                if (read.Count == 0)
                {
                    Console.Error.WriteLine(BadgeKey.IsEmptySet(text)
                        ? $"{keyFile} is a set of keys with no key in it: when it was saved, the server had neither named its issuer nor signed a badge. Save /badges/keys again."
                        : $"{keyFile} holds no public RSA key of {BadgeKey.LeastBits} bits or more, as PEM, JWK or JWKS.");
                    return Exit.Misused;
                }

                (keys ??= []).AddRange(read);
            }

            if (data is not null && !Directory.Exists(data))
            {
                Console.Error.WriteLine($"There is no folder {data}.");
                return Exit.Misused;
            }

            if (data is not null)
                (keys ??= []).AddRange(BadgeKeys.PublicIn(data));
            var revoked = new HashSet<string>(StringComparer.Ordinal);
            if (data is not null)
                revoked.UnionWith(BadgeRevocations.In(data));
            if (list is not null)
                revoked.UnionWith(BadgeRevocations.Read(await File.ReadAllTextAsync(list)));
            var token = BadgeCarrier.Extract(await File.ReadAllBytesAsync(file));
            var reading = token is null
                ? new BadgeReading { Errors = ["The file carries no Open Badge that is signed as JWT."] }
                : await BadgeVerifier.VerifyAsync(token, keys, revoked.Contains, TimeProvider.System.GetUtcNow());
            return Print(reading, asJson);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Text.Json.JsonException or Microsoft.Data.Sqlite.SqliteException)
        {
            Console.Error.WriteLine(e.Message);
            return Exit.Misused;
        }
    }

    private static int Print(BadgeReading reading, bool asJson)
    {
        if (asJson)
        {
            JsonOut.Print(new JsonObject
            {
                ["valid"] = reading.IsValid,
                ["errors"] = new JsonArray([.. reading.Errors.Select(error => (JsonNode)error)]),
                ["name"] = reading.Name,
                ["achievement"] = reading.Text("credentialSubject", "achievement", "name"),
                ["issuer"] = reading.Text("issuer", "name") ?? reading.Text("issuer"),
                ["issuerId"] = reading.Text("issuer", "id") ?? reading.Text("issuer"),
                ["id"] = reading.Text("id"),
                ["validFrom"] = reading.Text("validFrom") ?? reading.Text("issuanceDate"),
                ["validUntil"] = reading.Text("validUntil") ?? reading.Text("expirationDate"),
                ["keyId"] = reading.KeyId,
                ["keyKnown"] = reading.IsKeyKnown,
            });
        }
        else
        {
            Console.Out.WriteLine(reading.IsValid ? "Valid." : "Not valid.");
            foreach (var error in reading.Errors)
                Console.Out.WriteLine($"  {error}");
            if (reading.Credential is not null)
                Console.Out.WriteLine($"  {reading.Text("credentialSubject", "achievement", "name")}, to {reading.Name ?? "somebody it does not name"}, by {reading.Text("issuer", "name") ?? reading.Text("issuer")}");
            if (reading is { IsValid: true, IsKeyKnown: false })
                Console.Out.WriteLine("  Nothing was changed since it was signed. Whether the issuer is who it says, only the issuer's key tells: give it with --key, --jwks or --data.");
        }

        return reading.IsValid ? Exit.Fine : Exit.Faulty;
    }
}
