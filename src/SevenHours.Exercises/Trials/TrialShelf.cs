using System.Text.Json;
using System.Text.Json.Serialization;

namespace SevenHours.Exercises;

/// <summary>Keeps trials and what they came to, each in a file of its own under the data folder. Not thread-safe.</summary>
internal sealed class TrialShelf(string folder)
{
    /// <summary>How they are written.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>All that stand there. A file that is not of this version is passed over: it can be asked again.</summary>
    public IEnumerable<Trial> All()
    {
        if (!Directory.Exists(folder))
        {
            yield break;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Read(file) is { } trial)
            {
                yield return trial;
            }
        }
    }

    /// <summary>Writes one; it is on the disk when this returns.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(Trial trial)
    {
        Directory.CreateDirectory(Path.Combine(folder, trial.Wanted.Exercise));
        DurableFile.Replace(PathOf(trial.Wanted), JsonSerializer.SerializeToUtf8Bytes(trial, Json));
    }

    private string PathOf(TrialWanted wanted) => Path.Combine(folder, wanted.Exercise, wanted.Key + ".json");

    private static Trial? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Trial>(File.ReadAllBytes(file), Json);
        }
        catch (Exception e) when (e is JsonException or IOException or NotSupportedException)
        {
            return null;
        }
    }
}
