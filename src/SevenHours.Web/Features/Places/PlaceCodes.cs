using System.Security.Cryptography;
using System.Text;
using SevenHours.Exercises;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Places;

/// <summary>
/// What stands behind the card on a wall: a short code, signed with a key of this server, that names one set of one exercise. It says where one
/// stands and nothing about who stands there; it opens nothing to somebody who is not in the exercise, and ends with it. Thread-safe.
/// </summary>
public sealed class PlaceCodes(SevenHoursOptions options)
{
    /// <summary>How many characters a code has, five bits each: nobody finds one by trying.</summary>
    public const int Length = 12;

    // Without letters that look like digits, for whoever must type one.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int KeyLength = 32;

    private readonly Lazy<byte[]> _key = new(() => ReadOrMake(Path.Combine(options.DataFolder, "place-codes.key")));

    /// <summary>The code of a set.</summary>
    public string Of(ExerciseId exercise, string set)
    {
        var signed = HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes($"{exercise}\n{set}"));
        return string.Create(Length, signed, static (code, bytes) =>
        {
            for (var i = 0; i < code.Length; i++)
                code[i] = Alphabet[bytes[i] & 31];
        });
    }

    /// <summary>The set a code names; null for a code that was guessed or changed.</summary>
    public PlaySet? Find(Exercise exercise, string? code)
    {
        var typed = Encoding.UTF8.GetBytes((code ?? "").ToLowerInvariant());
        PlaySet? found = null;
        foreach (var set in exercise.Sets)
        {
            if (CryptographicOperations.FixedTimeEquals(typed, Encoding.UTF8.GetBytes(Of(exercise.Id, set.Key))))
                found = set;
        }

        return found;
    }

    /// <summary>The address on the card of a set.</summary>
    public string UrlOf(HttpRequest request, Exercise exercise, string set) =>
        $"{request.Scheme}://{request.Host}/exercises/{exercise.Id}/at/{Of(exercise.Id, set)}";

    private static byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            // Made whole before it gets its name: a server that is killed in between makes another.
            var half = $"{path}.{Guid.NewGuid():N}";
            var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(half, create))
            {
                file.Write(RandomNumberGenerator.GetBytes(KeyLength));
                file.Flush(flushToDisk: true);
            }

            File.Move(half, path, overwrite: true);
        }

        return File.ReadAllBytes(path) is { Length: KeyLength } key ? key : throw new InvalidDataException($"'{path}' is no key of {KeyLength} bytes.");
    }
}
