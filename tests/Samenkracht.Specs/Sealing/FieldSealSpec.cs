using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samenkracht.Common.Sealing;
using Samenkracht.Specs.Walls;

namespace Samenkracht.Specs.Sealing;

public sealed class FieldSealSpec
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];
    private static readonly FieldPlace Place = new("bib-a", "registration-1", 1, "name");

    public static TheoryData<int, string> Vectors => new(
        from one in Cases().Select((vector, number) => (vector, number))
        from value in one.vector.GetProperty("personal").EnumerateObject()
        select (one.number, value.Name));

    [Theory, MemberData(nameof(Vectors))]
    public void Openings_and_commitments_are_those_of_the_vectors(int number, string field)
    {
        var vector = Cases()[number];
        var envelope = vector.GetProperty("envelope");
        var key = Convert.FromHexString(vector.GetProperty("subject_key_hex").GetString()!);
        var place = new FieldPlace(
            envelope.GetProperty("tenant").GetString()!, envelope.GetProperty("stream").GetString()!, envelope.GetProperty("version").GetInt64(), field);

        Assert.Equal(vector.GetProperty("openings_hex").GetProperty(field).GetString(), Convert.ToHexStringLower(FieldSeal.Opening(key, place)));
        var leaf = JsonDocument.Parse(vector.GetProperty("leaf").GetString()!).RootElement;
        Assert.Equal(
            leaf.GetProperty("data").GetProperty(field).GetProperty("c").GetString(),
            FieldSeal.Commit(key, place, vector.GetProperty("personal").GetProperty(field).GetString()!));
    }

    [Fact]
    public void A_value_comes_back_at_its_own_place_only()
    {
        var bytes = FieldSeal.Encrypt(Key, Place, "Jan Jansen");

        Assert.Equal("Jan Jansen", FieldSeal.Decrypt(Key, Place, bytes));
        foreach (var other in new[] { Place with { Tenant = "bib-b" }, Place with { Stream = "registration-2" }, Place with { Version = 2 }, Place with { Field = "email" } })
            Assert.ThrowsAny<CryptographicException>(() => FieldSeal.Decrypt(Key, other, bytes));
        Assert.ThrowsAny<CryptographicException>(() => FieldSeal.Decrypt([.. Key.Reverse()], Place, bytes));
        bytes[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => FieldSeal.Decrypt(Key, Place, bytes));
    }

    [Fact]
    public void Equal_values_at_two_places_have_different_commitments() =>
        Assert.NotEqual(FieldSeal.Commit(Key, Place, "Jan Jansen"), FieldSeal.Commit(Key, Place with { Version = 2 }, "Jan Jansen"));

    // A birth year has few values: its plain hash is found by trying them all, its commitment is not.
    [Fact]
    public void A_birth_year_is_guessed_from_a_plain_hash_and_not_from_a_commitment()
    {
        static string Plain(string value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)));
        var years = Enumerable.Range(1900, 130).Select(year => $"{year}").ToList();
        var (hash, commitment) = (Plain("1990"), FieldSeal.Commit(Key, Place, "1990"));

        Assert.Equal("1990", years.Single(year => Plain(year) == hash));
        Assert.DoesNotContain(years, year => Plain(year).Equals(commitment, StringComparison.OrdinalIgnoreCase)
            || FieldSeal.Commit(new byte[32], Place, year) == commitment);
    }

    [Fact]
    public void An_open_value_cannot_be_written_anywhere()
    {
        var open = Sealed.Of("person-1", "Jan Jansen")!;

        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(open));
        Assert.Equal("sealed", $"{open}");
        Assert.Equal("""{"c":"abc"}""", JsonSerializer.Serialize(Sealed.Was("abc")));
        Assert.Equal("abc", JsonSerializer.Deserialize<Sealed>("""{"c":"abc"}""")!.Commitment);
        Assert.Null(Sealed.Of("person-1", null));
    }

    [Fact]
    public void Every_sealed_member_stands_in_the_fact_itself_and_the_fact_names_its_controller()
    {
        static IEnumerable<Type> Parts(Type type) => type.GetProperties().Select(member => member.PropertyType)
            .SelectMany(member => member.IsGenericType ? member.GetGenericArguments() : [member]).Where(member => member.Namespace?.StartsWith("Samenkracht", StringComparison.Ordinal) == true && member != typeof(Sealed));
        static bool Holds(Type type) => SealedMembers.Of(type).Count > 0 || Parts(type).Any(part => part != type && Holds(part));

        Assert.All(Tree.Facts, fact =>
        {
            Assert.True(SealedMembers.Of(fact).Count == 0 || typeof(IPersonal).IsAssignableFrom(fact), $"{fact.Name} does not name the controller of its sealed members.");
            Assert.DoesNotContain(Parts(fact), Holds);
        });
    }

    private static List<JsonElement> Cases() => [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Tree.Root, "tests/Samenkracht.Specs/Sealing/erasure_vectors.json")))
        .RootElement.GetProperty("cases").EnumerateArray()];
}
